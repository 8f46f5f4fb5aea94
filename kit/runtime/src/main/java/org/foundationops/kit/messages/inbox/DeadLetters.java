package org.foundationops.kit.messages.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.outbox.WakeAfterCommit;
import org.foundationops.kit.messages.outbox.WakeUp;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps what could not be handled: in the database for the administrator, and on {@code <topic>.dlq} for tools. */
@ApplicationScoped
class DeadLetters {

    static final String WAITS = "An earlier message of this key is a dead letter";

    /** What one outbox row may hold. */
    private static final int MOST_BYTES = 1_000_000;

    private static final String ADD = """
            insert into dead_letter (id, handler, topic, partition, log_offset, message_key, message_id,
                message_type, version, payload, traceparent, reason, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (handler, topic, partition, log_offset) do nothing
            """;

    private static final String COPY = """
            insert into outbox (id, topic, message_key, payload, traceparent, headers)
            values (?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final WakeUp relay;

    DeadLetters(Sql sql, ObjectMapper json, TransactionSynchronizationRegistry transactions, WakeUp relay) {
        this.sql = sql;
        this.json = json;
        this.transactions = transactions;
        this.relay = relay;
    }

    /** Adds a letter, unless it is there from an earlier delivery. */
    boolean add(String handler, Delivery delivery, @Nullable IncomingMessage message, String reason, int attempts) {
        UUID id = UuidV7.next();
        int added = sql.run(
                ADD,
                id,
                handler,
                delivery.topic(),
                delivery.partition(),
                delivery.offset(),
                delivery.key(),
                message == null ? null : message.id(),
                message == null ? null : message.type(),
                message == null ? null : message.version(),
                delivery.payload(),
                delivery.traceparent(),
                reason,
                attempts);
        if (added == 1) {
            copy(id, handler, delivery, reason, attempts);
        }
        return added == 1;
    }

    Optional<DeadLetterView> find(UUID id) {
        return sql.first(
                "select " + DeadLetterView.COLUMNS + " from dead_letter where id = ?", DeadLetterView::read, id);
    }

    /** In the order in which they became dead letters. */
    List<DeadLetterView> list(
            @Nullable DeadLetterStatus status, @Nullable String topic, @Nullable String after, int limit) {
        @Nullable String wanted = status == null ? null : status.name();
        return sql.list(
                "select " + DeadLetterView.COLUMNS
                        + " from dead_letter where (?::text is null or status = ?) and (?::text is null or topic = ?)"
                        + " and (?::uuid is null or id > ?::uuid) order by id limit ?",
                DeadLetterView::read,
                wanted,
                wanted,
                topic,
                topic,
                after,
                after,
                limit);
    }

    /** Keys with open letters, the one that has waited longest first. */
    List<TopicKey> openKeys(@Nullable String topic, int limit) {
        return sql.list("""
                select topic, message_key from dead_letter
                where status = 'OPEN' and (?::text is null or topic = ?)
                group by topic, message_key order by min(id::text) limit ?
                """, row -> new TopicKey(row.getString(1), row.getString(2)), topic, topic, limit);
    }

    /** The open letters of a key in the order of the topic. */
    List<OpenLetter> open(TopicKey key) {
        return sql.list("""
                select id, handler, topic, partition, log_offset, message_key, payload, traceparent from dead_letter
                where status = 'OPEN' and topic = ? and message_key = ?
                order by partition, log_offset, handler
                """, OpenLetter::read, key.topic(), key.key());
    }

    boolean close(UUID id, DeadLetterStatus status) {
        return sql.run(
                        "update dead_letter set status = ?, closed_at = now() where id = ? and status = 'OPEN'",
                        status.name(),
                        id)
                == 1;
    }

    void failedAgain(UUID id, String reason) {
        sql.run("update dead_letter set reason = ?, attempts = attempts + 1 where id = ?", reason, id);
    }

    /** Everything that a rebuilt projection had left undone is done. */
    void closeRebuilt(String handler, Collection<String> topics) {
        sql.run("""
                update dead_letter set status = 'REBUILT', closed_at = now()
                where status = 'OPEN' and handler = ? and topic = any (?::text[])
                """, handler, topics.toArray(String[]::new));
    }

    private void copy(UUID id, String handler, Delivery delivery, String reason, int attempts) {
        ObjectNode headers = json.createObjectNode()
                .put("dead-letter-id", id.toString())
                .put("dead-letter-handler", handler)
                .put("dead-letter-reason", reason)
                .put("dead-letter-topic", delivery.topic())
                .put("dead-letter-partition", Integer.toString(delivery.partition()))
                .put("dead-letter-offset", Long.toString(delivery.offset()))
                .put("dead-letter-attempts", Integer.toString(attempts));
        byte[] payload = delivery.payload().length <= MOST_BYTES ? delivery.payload() : new byte[0];
        sql.run(
                COPY,
                id,
                delivery.topic() + ".dlq",
                delivery.key(),
                payload,
                delivery.traceparent(),
                headers.toString());
        transactions.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    /** What somebody decided to leave out. */
    Set<UUID> dismissed(String handler) {
        return Set.copyOf(sql.list(
                "select message_id from dead_letter where status = 'DISMISSED' and handler = ? and message_id is not null",
                row -> row.getObject(1, UUID.class),
                handler));
    }

    /** Those that were dismissed are kept: a rebuild has to leave the same messages out. */
    int forgetClosedBefore(Duration age) {
        return sql.run(
                "delete from dead_letter where status in ('REPLAYED', 'REBUILT')"
                        + " and closed_at < now() - ? * interval '1 second'",
                age.toSeconds());
    }

    /** One key of one topic. */
    record TopicKey(String topic, String key) {}
}
