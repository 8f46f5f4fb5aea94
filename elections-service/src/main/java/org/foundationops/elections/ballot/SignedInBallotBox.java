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

/**
 * One row for each voter who signed in and cast; casting again replaces it. Of the ballots of two records that turned
 * out to be one human being, the last one counts.
 */
@ApplicationScoped
public class SignedInBallotBox implements BallotBox {

    private static final String LAST_OF_EACH = """
            with recursive merged (person_id, survivor, steps) as (
                select person_id, merged_into, 1 from person where merged_into is not null
                union all
                select m.person_id, p.merged_into, m.steps + 1
                from merged m join person p on p.person_id = m.survivor
                where p.merged_into is not null and m.steps < 32
            ), voter as (
                select distinct on (person_id) person_id, survivor from merged order by person_id, steps desc
            ), last_of_each as (
                select distinct on (coalesce(v.survivor, b.person_id)) b.ranking
                from ballot b left join voter v using (person_id)
                where b.election_id = ?
                order by coalesce(v.survivor, b.person_id), b.cast_at desc, b.person_id
            )
            """;

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
        return sql.first(LAST_OF_EACH + "select count(*) from last_of_each", row -> row.getInt(1), electionId)
                .orElseThrow();
    }

    @Override
    public List<Bundle> open(UUID electionId) {
        return sql.list(
                LAST_OF_EACH + "select ranking, count(*) as ballots from last_of_each group by ranking",
                row -> new Bundle(numbers(row.getArray("ranking")), row.getLong("ballots")),
                electionId);
    }

    private static List<Integer> numbers(Array ranking) throws SQLException {
        return Arrays.stream((Short[]) ranking.getArray()).map(Short::intValue).toList();
    }
}
