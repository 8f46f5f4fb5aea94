package org.foundationops.kit.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The rules that a foundation may set for itself, as they hold at an instant. */
@ApplicationScoped
public class Policies {

    private static final String COLUMNS =
            "select name, valid_from, value::text as value, decision_reference, recorded_at, actor from policy ";

    private final Sql sql;
    private final ObjectMapper json;

    Policies(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The value that holds at the instant, e.g. {@code at("authority-freshness", now, Duration.class)}. */
    public <T> T at(String name, Instant at, Class<T> type) {
        String value = sql.first(
                        "select value::text from policy where name = ? and valid_from <= ?"
                                + " order by valid_from desc, position desc limit 1",
                        row -> row.getString(1),
                        name,
                        at)
                .orElseThrow(() -> new IllegalStateException("No policy " + name + " holds at " + at));
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Policy " + name + " is not a " + type.getSimpleName(), e);
        }
    }

    /** All values that a policy had, has and will have. */
    PolicyHistory history(String name) {
        List<PolicyVersion> versions =
                sql.list(COLUMNS + "where name = ? order by valid_from desc, position desc", this::version, name);
        if (versions.isEmpty()) {
            throw new NotFound("There is no policy " + name + ".");
        }
        return new PolicyHistory(name, versions);
    }

    /** One value of each policy, the one that holds at the instant, ordered by name. */
    List<PolicyVersion> holdingAt(Instant at, @Nullable String afterName, int limit) {
        return sql.list(
                "select distinct on (name) name, valid_from, value::text as value, decision_reference, recorded_at, actor"
                        + " from policy where valid_from <= ? and name > ?"
                        + " order by name, valid_from desc, position desc limit ?",
                this::version,
                at,
                afterName == null ? "" : afterName,
                limit);
    }

    void add(PolicyVersion version) {
        sql.run(
                "insert into policy (name, valid_from, value, decision_reference, actor)"
                        + " values (?, ?, ?::jsonb, ?, ?)",
                version.name(),
                version.validFrom(),
                version.value().toString(),
                version.decisionReference(),
                version.actor());
    }

    private PolicyVersion version(ResultSet row) throws SQLException {
        return new PolicyVersion(
                row.getString("name"),
                Sql.instant(row, "valid_from"),
                value(row.getString("value")),
                row.getString("decision_reference"),
                Sql.instant(row, "recorded_at"),
                row.getString("actor"));
    }

    private JsonNode value(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
