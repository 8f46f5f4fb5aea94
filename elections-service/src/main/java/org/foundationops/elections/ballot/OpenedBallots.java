package org.foundationops.elections.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Opening;
import org.foundationops.ballots.kit.OpenedBallot;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The ballots of an election once the box is opened, one for each one-time key. */
@ApplicationScoped
public class OpenedBallots {

    private static final TypeReference<List<List<Integer>>> RANKING = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    OpenedBallots(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Equal ballots: ranks of candidate numbers, best first; blank is no rank. */
    public record Bundle(List<List<Integer>> ranking, long count) {}

    /** @param weights of the votes by one-time key */
    void store(UUID electionId, List<OpenedBallot> ballots, Map<Bytes, Integer> weights) {
        sql.batch(
                "insert into opened_ballot (election_id, key, weight, salt, ranking, sealed)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?)",
                ballots.stream()
                        .map(ballot -> row(electionId, ballot, weights.get(ballot.key())))
                        .toList());
    }

    private @Nullable Object[] row(UUID electionId, OpenedBallot ballot, @Nullable Integer weight) {
        byte[] key = ballot.key().toArray();
        return switch (ballot) {
            case OpenedBallot.Countable countable ->
                new @Nullable Object[] {
                    electionId,
                    key,
                    weight,
                    countable.opening().salt().toArray(),
                    text(countable.opening().ranking()),
                    null
                };
            case OpenedBallot.Unreadable unreadable ->
                new @Nullable Object[] {
                    electionId, key, weight, null, null, unreadable.sealed().toArray()
                };
        };
    }

    /** For the count; in no particular order. */
    public List<Bundle> bundles(UUID electionId) {
        return sql.list(
                "select coalesce(ranking, '[]')::text as ranking, sum(weight) as count from opened_ballot"
                        + " where election_id = ? group by 1",
                row -> new Bundle(ranking(row.getString("ranking")), row.getLong("count")),
                electionId);
    }

    /** By key. */
    public List<OpenedBallot> all(UUID electionId) {
        return sql.list(
                "select key, salt, ranking::text as ranking, sealed from opened_ballot where election_id = ? order by key",
                this::ballot,
                electionId);
    }

    private OpenedBallot ballot(ResultSet row) throws SQLException {
        Bytes key = Bytes.of(row.getBytes("key"));
        byte @Nullable [] sealed = row.getBytes("sealed");
        if (sealed != null) {
            return new OpenedBallot.Unreadable(key, Bytes.of(sealed));
        }
        List<List<Integer>> groups = ranking(row.getString("ranking"));
        Ranking ranking = groups.isEmpty() ? Ranking.blank() : new Ranking(groups);
        return new OpenedBallot.Countable(key, new Opening(Bytes.of(row.getBytes("salt")), ranking));
    }

    private String text(Ranking ranking) {
        try {
            return json.writeValueAsString(ranking.groups());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<List<Integer>> ranking(String text) throws SQLException {
        try {
            return json.readValue(text, RANKING);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A stored ranking is not readable", unreadable);
        }
    }
}
