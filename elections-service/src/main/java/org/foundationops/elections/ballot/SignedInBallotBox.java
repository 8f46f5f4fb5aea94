package org.foundationops.elections.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.ballot.domain.Paper;
import org.foundationops.kit.sql.Sql;

/** One row for each voter who signed in and cast; casting again replaces it. */
@ApplicationScoped
public class SignedInBallotBox implements BallotBox {

    private final Sql sql;

    SignedInBallotBox(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void cast(UUID electionId, UUID voterId, Paper paper, Instant now) {
        sql.run(
                "insert into ballot (election_id, person_id, ranking, cast_at) values (?, ?, ?, ?)"
                        + " on conflict (election_id, person_id)"
                        + " do update set ranking = excluded.ranking, cast_at = excluded.cast_at",
                electionId,
                voterId,
                paper.ranking().stream().map(Integer::shortValue).toArray(Short[]::new),
                now);
    }

    @Override
    public int turnout(UUID electionId) {
        return sql.first("select count(*) from ballot where election_id = ?", row -> row.getInt(1), electionId)
                .orElseThrow();
    }

    @Override
    public List<Bundle> open(UUID electionId) {
        return sql.list(
                "select ranking, count(*) as ballots from ballot where election_id = ? group by ranking",
                row -> new Bundle(numbers(row.getArray("ranking")), row.getLong("ballots")),
                electionId);
    }

    private static List<Integer> numbers(Array ranking) throws SQLException {
        return Arrays.stream((Short[]) ranking.getArray()).map(Short::intValue).toList();
    }
}
