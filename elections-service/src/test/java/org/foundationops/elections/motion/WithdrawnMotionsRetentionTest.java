package org.foundationops.elections.motion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.awaitility.Awaitility;
import org.foundationops.elections.Api;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.kit.retention.Retention;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What nobody decided is not minuted, so its wording is not kept for ever. */
@ServiceTest
class WithdrawnMotionsRetentionTest {

    @Inject
    Retention retention;

    @Test
    void aYearAfterTheWithdrawalTheWordingIsGone() {
        Directors board = Directors.seven();
        Moved old = withdrawn(board);
        Moved young = withdrawn(board);
        Moved decided = Moved.written(board, "CONSENSUS", Map.of()).open().passDeadline("1 second");
        TestDatabase.execute(
                "update motion set decided_at = now() - interval '366 days' where id in (?, ?)",
                old.id(),
                decided.id());
        TestDatabase.execute("update motion set decided_at = now() - interval '364 days' where id = ?", young.id());
        TestDatabase.execute("delete from retention_run");

        Awaitility.await().atMost(Scene.PATIENCE).until(() -> {
            retention.run();
            return text(old).equals("Erased");
        });

        assertThat(text(young)).isEqualTo("Resolved: tea.");
        assertThat(text(decided)).isEqualTo("Resolved: tea.");
    }

    private static Moved withdrawn(Directors board) {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of());
        Api.posted(board.director(1).token(), motion.path() + "/withdrawal");
        return motion;
    }

    private static String text(Moved motion) {
        return motion.json().getString("text");
    }
}
