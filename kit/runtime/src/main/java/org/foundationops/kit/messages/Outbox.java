package org.foundationops.kit.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.outbox.WakeAfterCommit;
import org.foundationops.kit.messages.outbox.WakeUp;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a service puts its messages, in the transaction of the change that they tell of. A relay sends them after the
 * commit: all of them, in the order of their keys, whatever crashes.
 */
@ApplicationScoped
public class Outbox {

    // The condition keeps the promise of the watermark, see Announcements.
    private static final String INSERT = """
            insert into outbox (id, topic, message_key, payload, traceparent)
            select ?, ?, ?, ?, ?
            where not exists (select 1 from watermark_announced where complete_until > now())
            """;

    private static final String INSERT_ALL = """
            insert into outbox (id, topic, message_key, payload, traceparent)
            select id, ?, message_key, payload, ?
            from unnest(?::uuid[], ?::text[], ?::bytea[]) with ordinality as each (id, message_key, payload, place)
            where not exists (select 1 from watermark_announced where complete_until > now())
            order by place
            """;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transactions;
    private final TransactionTime time;
    private final WakeUp relay;
    private final MessagesConfig config;
    private final ObjectMapper json;
    private final String source;

    Outbox(
            Sql sql,
            TransactionSynchronizationRegistry transactions,
            TransactionTime time,
            WakeUp relay,
            MessagesConfig config,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.sql = sql;
        this.transactions = transactions;
        this.time = time;
        this.relay = relay;
        this.config = config;
        this.json = json;
        this.source = "/" + application;
    }

    /**
     * Publishes the message if and only if the current transaction commits.
     *
     * @throws IllegalStateException outside a transaction, in a projection, or for a second message about the same
     *     version of an aggregate, which readers would drop
     */
    public void publish(OutgoingMessage message) {
        remember(message);
        UUID id = UuidV7.next();
        @Nullable String traceparent = Traces.current();
        requireAllWritten(
                sql.run(INSERT, id, config.topic(), message.key(), bounded(id, message, traceparent), traceparent), 1);
    }

    /** The same for many messages in one statement, in their order. */
    public void publishAll(List<OutgoingMessage> messages) {
        @Nullable String traceparent = Traces.current();
        String[] ids = new String[messages.size()];
        String[] keys = new String[messages.size()];
        byte[][] envelopes = new byte[messages.size()][];
        for (int i = 0; i < ids.length; i++) {
            OutgoingMessage message = messages.get(i);
            remember(message);
            UUID id = UuidV7.next();
            ids[i] = id.toString();
            keys[i] = message.key();
            envelopes[i] = bounded(id, message, traceparent);
        }
        requireAllWritten(sql.run(INSERT_ALL, config.topic(), traceparent, ids, keys, envelopes), ids.length);
    }

    private byte[] bounded(UUID id, OutgoingMessage message, @Nullable String traceparent) {
        byte[] envelope = envelope(id, message, traceparent);
        if (envelope.length > config.maxBytes()) {
            throw new IllegalArgumentException(message.key() + " makes a message of " + envelope.length
                    + " bytes, more than " + config.maxBytes());
        }
        return envelope;
    }

    private void remember(OutgoingMessage message) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A message is published inside the transaction of its change");
        }
        if (transactions.getResource(Projection.class) != null) {
            throw new IllegalStateException("A projection publishes nothing, it would do so again at every rebuild");
        }
        @Nullable Published published = (Published) transactions.getResource(Outbox.class);
        if (published == null) {
            published = new Published(new HashMap<>());
            transactions.putResource(Outbox.class, published);
            transactions.registerInterposedSynchronization(new WakeAfterCommit(relay));
        }
        @Nullable Long before = published.versions.put(message.key(), message.version());
        if (before != null && before >= message.version()) {
            throw new IllegalStateException(message.key() + " is published as version " + before + " already");
        }
    }

    private byte[] envelope(UUID id, OutgoingMessage message, @Nullable String traceparent) {
        ObjectNode envelope = json.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", id.toString());
        envelope.put("type", message.type());
        envelope.put("source", source);
        envelope.put("subject", message.key());
        envelope.put("time", time.now().toString());
        envelope.put("dataschema", "urn:foundation:schema:" + message.type());
        envelope.put("datacontenttype", "application/json");
        if (traceparent != null) {
            envelope.put("traceparent", traceparent);
        }
        envelope.set("data", data(message));
        try {
            return json.writeValueAsBytes(envelope);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode data(OutgoingMessage message) {
        ObjectNode data = json.valueToTree(message.state());
        agree(data, "id", json.getNodeFactory().textNode(message.id().toString()), message);
        agree(data, "version", json.getNodeFactory().numberNode(message.version()), message);
        return data;
    }

    private static void agree(ObjectNode data, String member, JsonNode value, OutgoingMessage message) {
        @Nullable JsonNode stated = data.get(member);
        if (stated == null) {
            data.set(member, value);
        } else if (!stated.asText().equals(value.asText())) {
            throw new IllegalArgumentException("The state of " + message.key() + " says another " + member);
        }
    }

    private static void requireAllWritten(int written, int wanted) {
        if (written != wanted) {
            throw new RecordedTooLate();
        }
    }

    private record Published(Map<String, Long> versions) {}
}
