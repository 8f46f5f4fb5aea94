package org.foundationops.kit.messages.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of a relay, on its own connection. */
final class OutboxTable {

    static final int BATCH = 500;

    /** A batch ends here as well, so that 500 large messages do not fill the memory. */
    private static final int BATCH_BYTES = 8 << 20;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private OutboxTable() {}

    /**
     * Waits for its turn among the relays of all replicas. It waits, rather than tries: a wake-up that meets the last,
     * empty select of the holder would be lost.
     */
    static void lock(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_xact_lock(hashtextextended('foundation outbox relay', 0))");
    }

    static Batch next(Connection connection, Collection<String> topics) throws SQLException {
        String query = """
                select seq, topic, partition, message_key, payload, traceparent, headers
                from outbox where topic = any (?) order by seq limit ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", topics.toArray()));
            statement.setInt(2, BATCH);
            statement.setFetchSize(50);
            try (ResultSet result = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                long bytes = 0;
                while (bytes < BATCH_BYTES && result.next()) {
                    OutboxRow row = row(result);
                    rows.add(row);
                    bytes += row.payload().length;
                }
                return new Batch(rows, rows.size() == BATCH || bytes >= BATCH_BYTES);
            }
        }
    }

    /**
     * Moves published rows out: what went to the own topic becomes the newest state of its key in the change feed, with
     * a position behind all others. The lock of the relay makes the order of positions that of the commits.
     */
    static void moveToFeed(Connection connection, List<OutboxRow> rows, String ownTopic) throws SQLException {
        String move = """
                with published as (
                    delete from outbox where seq = any (?) returning seq, topic, message_key, payload
                ),
                newest as (
                    select distinct on (message_key) message_key, payload, seq
                    from published where topic = ? order by message_key, seq desc
                ),
                in_order as (select message_key, payload from newest order by seq)
                insert into change_feed (message_key, position, payload)
                select message_key, nextval('change_feed_position'), payload from in_order
                on conflict (message_key) do update set position = excluded.position, payload = excluded.payload
                """;
        try (PreparedStatement statement = connection.prepareStatement(move)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            statement.setString(2, ownTopic);
            statement.executeUpdate();
        }
    }

    /** Shows the server that this relay is alive while it waits for Kafka. */
    static void ping(Connection connection) throws SQLException {
        execute(connection, "select 1");
    }

    private static void execute(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.execute();
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getString("topic"),
                row.getObject("partition", Integer.class),
                row.getString("message_key"),
                row.getBytes("payload"),
                row.getString("traceparent"),
                headers(row.getString("headers")));
    }

    private static Map<String, String> headers(@Nullable String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Rows in their order; if full, there may be more. */
    record Batch(List<OutboxRow> rows, boolean isFull) {}
}
