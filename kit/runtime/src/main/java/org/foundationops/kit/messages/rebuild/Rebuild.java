package org.foundationops.kit.messages.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageLock;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.UnreadableMessage;
import org.foundationops.kit.messages.inbox.Delivery;
import org.foundationops.kit.messages.inbox.Handlers;
import org.foundationops.kit.messages.inbox.Progress;
import org.jboss.logging.Logger;

/**
 * One rebuild of one projection.
 *
 * <p>It reads the topics from the beginning into shadow tables while messages go on being handled into the live ones.
 * When it has caught up, it holds the handling of messages in all replicas, reads the last few, and in the same
 * transaction exchanges the rows and raises the versions that the handler has seen: what the handling has not come to
 * yet, but the rebuild has, is dropped when it comes.
 */
final class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int SECONDS = 120;

    private final UUID id;
    private final Projection projection;
    private final RebuildReader reader;
    private final Parts parts;
    private final Map<TopicKey, Long> versions = new HashMap<>();
    private final Set<UUID> dismissed;
    private long read;

    Rebuild(UUID id, Projection projection, RebuildReader reader, Parts parts) {
        this.id = id;
        this.projection = projection;
        this.reader = reader;
        this.parts = parts;
        this.dismissed = parts.progress.dismissed(projection);
    }

    void run() {
        QuarkusTransaction.requiringNew().run(() -> parts.shadow.create(projection));
        long total = reader.total();
        Map<TopicPartition, Long> ends = reader.ends();
        while (!reader.hasReached(ends)) {
            List<Delivery> deliveries = reader.next();
            Map<TopicKey, Long> seen = new HashMap<>(Math.max(16, deliveries.size() * 2));
            inTransaction(() -> apply(deliveries, seen));
            versions.putAll(seen);
            read += deliveries.size();
            parts.runs.progress(id, total, read);
        }
        inTransaction(this::finish);
        LOG.infof("Projection %s is rebuilt from %d messages", projection.name(), read);
    }

    private void finish() {
        parts.lock.holdAlone();
        Map<TopicPartition, Long> ends = reader.ends();
        while (!reader.hasReached(ends)) {
            List<Delivery> deliveries = reader.next();
            apply(deliveries, versions);
            read += deliveries.size();
        }
        parts.shadow.leave();
        parts.shadow.exchange(projection);
        parts.shadow.drop(projection);
        Set<String> topics = parts.handlers.topics(projection);
        parts.progress.raise(projection, versionsByTopic());
        parts.progress.closeDeadLetters(projection, topics);
        parts.runs.progress(id, read, read);
        if (!parts.runs.end(id, RebuildView.Status.DONE, null)) {
            throw new IllegalStateException("The rebuild was taken for dead, and another may have begun");
        }
    }

    private void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            parts.transactions.putResource(Projection.class, projection);
            parts.shadow.enter();
            work.run();
        });
    }

    private void apply(List<Delivery> deliveries, Map<TopicKey, Long> seen) {
        for (Delivery delivery : deliveries) {
            if (parts.handlers.wants(projection, delivery)) {
                apply(delivery, seen);
            }
        }
    }

    private void apply(Delivery delivery, Map<TopicKey, Long> seen) {
        IncomingMessage message;
        try {
            message = delivery.message();
        } catch (UnreadableMessage unreadable) {
            // It is a dead letter for everybody; a rebuild neither worsens nor mends that.
            LOG.debugf("%s is left out: %s", delivery.key(), unreadable.getMessage());
            return;
        }
        TopicKey key = new TopicKey(delivery.topic(), delivery.key());
        long newest = Math.max(versions.getOrDefault(key, Long.MIN_VALUE), seen.getOrDefault(key, Long.MIN_VALUE));
        if (message.version() <= newest || dismissed.contains(message.id())) {
            return;
        }
        try {
            projection.handle(message);
        } catch (RuntimeException failure) {
            throw new IllegalStateException(
                    "Message " + message.id() + " about " + message.key() + " cannot be handled: "
                            + failure.getMessage(),
                    failure);
        }
        seen.put(key, message.version());
    }

    private Map<String, Map<String, Long>> versionsByTopic() {
        Map<String, Map<String, Long>> byTopic = new HashMap<>();
        versions.forEach((key, version) ->
                byTopic.computeIfAbsent(key.topic(), topic -> new HashMap<>()).put(key.key(), version));
        return byTopic;
    }

    private record TopicKey(String topic, String key) {}

    /** What every rebuild works with. */
    record Parts(
            RebuildRuns runs,
            ShadowTables shadow,
            Handlers handlers,
            Progress progress,
            MessageLock lock,
            TransactionSynchronizationRegistry transactions) {}
}
