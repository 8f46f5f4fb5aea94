package org.foundationops.elections.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
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
    private final ObjectMapper json;

    ResultRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
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
                write(count));
    }

    Optional<Stored> find(UUID electionId, NamesOnPaper names) {
        return sql.first(
                "select counted_at, document::text as document from election_result where election_id = ?",
                row -> new Stored(Sql.instant(row, "counted_at"), read(names.filledInto(row.getString("document")))),
                electionId);
    }

    private String write(CountRecord count) {
        try {
            return json.writeValueAsString(count);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CountRecord read(String document) throws SQLException {
        try {
            return json.readValue(document, CountRecord.class);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A stored result is not readable", unreadable);
        }
    }
}
