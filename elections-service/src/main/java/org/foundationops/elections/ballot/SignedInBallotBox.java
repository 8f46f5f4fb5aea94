package org.foundationops.elections.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
                row(paper.ranking()),
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
                row -> new Bundle(ranks(row.getArray("ranking")), row.getLong("ballots")),
                electionId);
    }

    /** A negative number stands in one rank with the number before it. */
    private static Short[] row(List<List<Integer>> ranking) {
        List<Short> row = new ArrayList<>();
        for (List<Integer> rank : ranking) {
            for (int at = 0; at < rank.size(); at++) {
                row.add((short) (at == 0 ? rank.get(at) : -rank.get(at)));
            }
        }
        return row.toArray(Short[]::new);
    }

    private static List<List<Integer>> ranks(Array row) throws SQLException {
        List<List<Integer>> ranks = new ArrayList<>();
        for (short number : (Short[]) row.getArray()) {
            if (number > 0) {
                ranks.add(new ArrayList<>());
            }
            ranks.getLast().add(Math.abs(number));
        }
        return ranks;
    }
}
