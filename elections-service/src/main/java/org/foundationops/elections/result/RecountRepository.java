package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.elections.result.domain.Recount;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The recounts of an election, in the order in which they were made. */
@ApplicationScoped
class RecountRepository {

    private static final String SELECT =
            "select id, election_id, recounted_at, reason, left_out, tie_rule, outcome, adopted_by,"
                    + " document::text as document from recount where election_id = ?";

    private final Sql sql;
    private final CountDocuments documents;

    RecountRepository(Sql sql, CountDocuments documents) {
        this.sql = sql;
        this.documents = documents;
    }

    void store(Recount recount) {
        sql.run(
                "insert into recount (id, election_id, recounted_at, reason, left_out, tie_rule, outcome, method,"
                        + " rule_set, engine_version, ballot_sha256, document)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                recount.id(),
                recount.electionId(),
                recount.recountedAt(),
                recount.reason(),
                recount.leftOut().toArray(Integer[]::new),
                recount.tieRule().name(),
                recount.outcome().name(),
                recount.count().method(),
                recount.count().ruleSetVersion(),
                recount.count().engineVersion(),
                recount.count().ballotSetHash(),
                documents.write(recount.count()));
    }

    Optional<UUID> electionOf(UUID id) {
        return sql.first(
                "select election_id from recount where id = ?", row -> row.getObject("election_id", UUID.class), id);
    }

    /** By a motion, once. Answers whether it was not adopted before. */
    boolean adopt(UUID id, UUID motionId) {
        return sql.run("update recount set adopted_by = ? where id = ? and adopted_by is null", motionId, id) == 1;
    }

    Optional<Recount> find(UUID electionId, UUID id, NamesOnPaper names) {
        return sql.first(SELECT + " and id = ?", row -> recount(row, names), electionId, id);
    }

    List<Recount> page(UUID electionId, @Nullable String after, int limit, NamesOnPaper names) {
        UUID behind = after == null ? new UUID(0, 0) : UUID.fromString(after);
        return sql.list(
                SELECT + " and id > ? order by id limit ?", row -> recount(row, names), electionId, behind, limit);
    }

    /** In the order in which they were made. */
    List<Recount> all(UUID electionId) {
        return sql.list(SELECT + " order by id", row -> recount(row, NamesOnPaper.none()), electionId);
    }

    int count(UUID electionId) {
        return sql.first("select count(*) from recount where election_id = ?", row -> row.getInt(1), electionId)
                .orElse(0);
    }

    private Recount recount(ResultSet row, NamesOnPaper names) throws SQLException {
        return new Recount(
                row.getObject("id", UUID.class),
                row.getObject("election_id", UUID.class),
                Sql.instant(row, "recounted_at"),
                row.getString("reason"),
                numbers(row.getArray("left_out")),
                TieMode.valueOf(row.getString("tie_rule")),
                Recount.Outcome.valueOf(row.getString("outcome")),
                documents.read(row.getString("document"), names),
                row.getObject("adopted_by", UUID.class));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
