package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.kit.sql.Sql;

/** The stored counts; each is written once. */
@ApplicationScoped
class ResultRepository {

    /** A count and when it was made. */
    record Stored(Instant countedAt, CountRecord count) {}

    private final Sql sql;
    private final CountDocuments documents;

    ResultRepository(Sql sql, CountDocuments documents) {
        this.sql = sql;
        this.documents = documents;
    }

    void store(UUID electionId, CountRecord count, Instant now) {
        sql.run(
                "insert into election_result (election_id, counted_at, method, rule_set, engine_version,"
                        + " ballot_sha256, document) values (?, ?, ?, ?, ?, ?, ?::jsonb)",
                electionId,
                now,
                count.method(),
                count.ruleSetVersion(),
                count.engineVersion(),
                count.ballotSetHash(),
                documents.write(count));
    }

    Optional<Stored> find(UUID electionId, NamesOnPaper names) {
        return sql.first(
                "select counted_at, document::text as document from election_result where election_id = ?",
                row -> new Stored(Sql.instant(row, "counted_at"), documents.read(row.getString("document"), names)),
                electionId);
    }
}
