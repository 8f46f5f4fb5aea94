package org.foundationops.elections.result;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Board;
import org.foundationops.elections.Directors;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.motion.Moved;

/** The board of an election decides by motions: it has three directors. */
final class Boards {

    private Boards() {}

    static Directors of(ElectionScene election) {
        Board board = election.board();
        return new Directors(board.id(), List.of(board.president(), board.odd(), board.even()), board.secretary());
    }

    static Map<String, Object> about(String kind, String type, UUID id) {
        return Map.of(
                "kind",
                kind,
                "subject",
                Map.of("service", "elections", "type", type, "id", id.toString(), "version", 1));
    }

    /** All three must consent, and the last of them passes it. */
    static Moved moved(ElectionScene election, String kind, String type, UUID id) {
        return Moved.written(of(election), "UNANIMOUS_CONSENT", about(kind, type, id));
    }
}
