package org.foundationops.kit.messages.watermark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.foundationops.kit.id.UuidV7;
import org.jspecify.annotations.Nullable;

/**
 * The watermark of this service: "all changes recorded before T are published".
 *
 * <p>A change is recorded at the start of its transaction, {@code now()} of PostgreSQL. A transaction that is still open
 * may yet publish something recorded at its start, so T lies before the start of the oldest open one, less a margin. That
 * alone would be honest only as long as no transaction shows up late in {@code pg_stat_activity} and no clock is set
 * back. So it is made honest by construction, in this order:
 *
 * <ol>
 *   <li>{@link #announce}: T is computed and committed to {@code watermark_announced}. From here on the outbox refuses
 *       every message of a transaction that began before T and reads the table after this commit.
 *   <li>{@link #isSafe}: in a later transaction, which holds the relay's lock, no transaction that began before T is
 *       open. A transaction that read the table before the commit was visible to this look, unless it had ended; and if
 *       it has ended, its rows are visible to what comes next. One that shows up later reads the table later.
 *   <li>The relay reads the outbox in that same transaction, until a batch is not full, and sends the watermark behind
 *       those rows, on every partition.
 * </ol>
 *
 * <p>So whatever is recorded before T is either sent in front of the watermark or not committed at all. Only relays are
 * left out of the look: they write nothing that is recorded. Nobody but the role of the service writes to its database.
 */
public final class Announcements {

    private static final String OPEN = """
            from pg_stat_activity
            where datname = current_database() and usename = current_user
                and xact_start is not null and pid <> pg_backend_pid()
                and application_name <> 'foundation-outbox-relay'
            """;

    private static final String ANNOUNCE = """
            update watermark_announced set
                complete_until = greatest(complete_until,
                    least(clock_timestamp(), (select min(xact_start) %s)) - interval '250 milliseconds'),
                announced_at = clock_timestamp(),
                version = version + 1
            where announced_at <= clock_timestamp() - ? * interval '1 millisecond'
            returning complete_until, version
            """.formatted(OPEN);

    private static final String OLDER_ONE_OPEN = "select exists (select 1 " + OPEN + " and xact_start < ?)";

    private final String topic;
    private final String source;
    private final Duration interval;
    private final ObjectMapper json;
    private @Nullable Announced announced;
    private long nextNanos = System.nanoTime();

    public Announcements(String topic, String source, Duration interval, ObjectMapper json) {
        this.topic = topic;
        this.source = source;
        this.interval = interval;
        this.json = json;
    }

    /** How long the relay may wait before a watermark is due, and never longer than this. */
    public Duration untilNext(Duration atMost) {
        if (announced != null) {
            return Duration.ofMillis(Math.min(atMost.toMillis(), 50));
        }
        long due = Math.max(1_000_000, nextNanos - System.nanoTime());
        return Duration.ofNanos(Math.min(atMost.toNanos(), due));
    }

    /** Closes the time before T to new changes, if a watermark is due and no other replica has just done so. */
    public void announce(Connection connection) throws SQLException {
        if (System.nanoTime() < nextNanos) {
            return;
        }
        nextNanos = System.nanoTime() + interval.toNanos();
        try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
            // a little less, since the clock of this timer is not the clock of the database
            statement.setLong(1, interval.toMillis() * 9 / 10);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    announced =
                            new Announced(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2));
                }
            }
        }
        connection.commit();
    }

    /**
     * Whether the announced watermark may follow the rows that are read next. It is the first look at the activity in
     * this transaction; a second one would see the same again, because PostgreSQL keeps it until the end.
     */
    public boolean isSafe(Connection connection, Set<String> existingTopics) throws SQLException {
        if (announced == null || !existingTopics.contains(topic)) {
            return false;
        }
        try (PreparedStatement statement = connection.prepareStatement(OLDER_ONE_OPEN)) {
            statement.setObject(1, announced.until().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return !row.getBoolean(1);
            }
        }
    }

    /** One message for every partition, so that it comes behind the changes wherever those are. */
    public List<ProducerRecord<String, byte[]>> take(ToIntFunction<String> partitionsOf) {
        List<ProducerRecord<String, byte[]>> messages = new ArrayList<>();
        if (announced != null) {
            int partitions = partitionsOf.applyAsInt(topic);
            for (int partition = 0; partition < partitions; partition++) {
                messages.add(message(announced, partition, partitions));
            }
        }
        // If it is not sent after all, a later one says the same and more.
        announced = null;
        return messages;
    }

    private ProducerRecord<String, byte[]> message(Announced watermark, int partition, int partitions) {
        String id = UUID.nameUUIDFromBytes((topic + "/" + partition).getBytes(StandardCharsets.UTF_8))
                .toString();
        String key = "watermark/" + id;
        String type = topic.substring(0, topic.lastIndexOf('.')) + ".watermark.advanced.v1";
        ObjectNode envelope = json.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", UuidV7.next().toString());
        envelope.put("type", type);
        envelope.put("source", source);
        envelope.put("subject", key);
        envelope.put("time", watermark.until().toString());
        envelope.put("dataschema", "urn:foundation:schema:" + type);
        envelope.put("datacontenttype", "application/json");
        envelope.putObject("data")
                .put("id", id)
                .put("version", watermark.version())
                .put("partition", partition)
                .put("partitions", partitions)
                .put("completeUntil", watermark.until().toString());
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, partition, key, envelope.toString().getBytes(StandardCharsets.UTF_8));
        message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private record Announced(Instant until, long version) {}
}
