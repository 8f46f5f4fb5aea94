package org.foundationops.kit.messages.rebuild;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param messagesTotal messages that its topics held when it began
 * @param messagesRead how many of them it has read, and of those that came meanwhile
 * @param detail why it failed
 */
public record RebuildView(
        UUID id,
        @JsonIgnore long version,
        String projection,
        Status status,
        long messagesTotal,
        long messagesRead,
        @Nullable String detail,
        Instant startedAt,
        @Nullable Instant endedAt)
        implements Versioned {

    static final String COLUMNS =
            "id, version, projection, status, messages_total, messages_read, detail, started_at, ended_at";

    static RebuildView read(ResultSet row) throws SQLException {
        return new RebuildView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("projection"),
                Status.valueOf(row.getString("status")),
                row.getLong("messages_total"),
                row.getLong("messages_read"),
                row.getString("detail"),
                Sql.instant(row, "started_at"),
                Sql.instantOrNull(row, "ended_at"));
    }

    String sortKey() {
        return id.toString();
    }

    /** DONE: the projection is the rebuilt one. FAILED: it is as it was. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED
    }
}
