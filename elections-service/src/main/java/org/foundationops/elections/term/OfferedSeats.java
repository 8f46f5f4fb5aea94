package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Which seats an election offers: what falls vacant after its announcement waits for the next one. */
@ApplicationScoped
class OfferedSeats {

    private final Sql sql;

    OfferedSeats(Sql sql) {
        this.sql = sql;
    }

    void settle(UUID electionId, List<UUID> seatIds) {
        sql.batch(
                "insert into offered_seat (election_id, seat_id) values (?, ?)",
                seatIds.stream()
                        .map(seatId -> new Object[] {electionId, seatId})
                        .toList());
    }

    Set<UUID> by(UUID electionId) {
        return new HashSet<>(sql.list(
                "select seat_id from offered_seat where election_id = ?",
                row -> row.getObject(1, UUID.class),
                electionId));
    }
}
