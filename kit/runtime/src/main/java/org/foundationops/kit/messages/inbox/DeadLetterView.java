package org.foundationops.kit.messages.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be handled, without its content.
 *
 * @param handler who could not handle it; {@code *} if nobody could read it
 * @param attempts how often it was tried; 0 if it only waits behind another one
 */
public record DeadLetterView(
        UUID id,
        String handler,
        String topic,
        int partition,
        long offset,
        String key,
        @Nullable UUID messageId,
        @Nullable String messageType,
        @Nullable Long messageVersion,
        String reason,
        int attempts,
        DeadLetterStatus status,
        Instant deadSince,
        @Nullable Instant closedAt) {

    static final String COLUMNS = """
            id, handler, topic, partition, log_offset, message_key, message_id, message_type, version, reason,
            attempts, status, dead_since, closed_at
            """;

    static DeadLetterView read(ResultSet row) throws SQLException {
        return new DeadLetterView(
                row.getObject("id", UUID.class),
                row.getString("handler"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("log_offset"),
                row.getString("message_key"),
                row.getObject("message_id", UUID.class),
                row.getString("message_type"),
                row.getObject("version", Long.class),
                row.getString("reason"),
                row.getInt("attempts"),
                DeadLetterStatus.valueOf(row.getString("status")),
                Sql.instant(row, "dead_since"),
                Sql.instantOrNull(row, "closed_at"));
    }

    String sortKey() {
        return id.toString();
    }
}
