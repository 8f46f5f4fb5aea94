package org.foundationops.kit.messages.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.foundationops.kit.messages.watermark.Announcements;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves committed rows from the outbox to Kafka and, once Kafka has them, on to the change feed.
 *
 * <p>All replicas run one; an advisory lock lets one at a time work. A row is moved after its acknowledgement, so a
 * crash repeats messages (readers drop them) and loses none. Rows of one key were written one after the other, because
 * their writers locked the same aggregate; so the order of their numbers is the order of their versions.
 */
public final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration COLLECT = Duration.ofMillis(5);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final Connections connections;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Supplier<Set<String>> topics;
    private final String ownTopic;
    private final WakeUp wakeUp;
    private final @Nullable Announcements announcements;

    private @Nullable Connection connection;
    private @Nullable RelayProducer producer;
    private boolean isTroubled;
    private volatile boolean isStopped;

    /**
     * @param topics those that exist; rows for others wait
     * @param ownTopic the topic whose messages the change feed shows
     * @param announcements the watermark, if this service publishes one
     */
    public Relay(
            Connections connections,
            Supplier<Producer<String, byte[]>> producers,
            Supplier<Set<String>> topics,
            String ownTopic,
            WakeUp wakeUp,
            @Nullable Announcements announcements) {
        this.connections = connections;
        this.producers = producers;
        this.topics = topics;
        this.ownTopic = ownTopic;
        this.wakeUp = wakeUp;
        this.announcements = announcements;
    }

    /** Lets the batch at work end; interrupting the thread does not. */
    public void stop() {
        isStopped = true;
        wakeUp.now();
    }

    @Override
    public void run() {
        try {
            while (!isStopped) {
                try {
                    relayAll();
                    // What is committed within this moment goes together, which costs less than one by one.
                    Thread.sleep(COLLECT);
                    wakeUp.await(announcements == null ? POLL : announcements.untilNext(POLL));
                } catch (SQLException | RuntimeException failure) {
                    startAfresh(failure);
                    Thread.sleep(AFTER_FAILURE);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void relayAll() throws SQLException, InterruptedException {
        Set<String> existing = topics.get();
        if (existing.isEmpty()) {
            return;
        }
        Connection open = connection();
        if (announcements != null) {
            announcements.announce(open);
        }
        while (relayBatch(open, existing) && !isStopped) {}
    }

    /** Answers whether there may be more. */
    private boolean relayBatch(Connection open, Set<String> existing) throws SQLException, InterruptedException {
        OutboxTable.lock(open);
        boolean mayAnnounce = announcements != null && announcements.isSafe(open, existing);
        OutboxTable.Batch batch = OutboxTable.next(open, existing);
        List<ProducerRecord<String, byte[]>> messages =
                new ArrayList<>(batch.rows().size());
        batch.rows().forEach(row -> messages.add(row.toRecord()));
        if (announcements != null && mayAnnounce && !batch.isFull()) {
            messages.addAll(announcements.take(producer()::partitionsOf));
        }
        if (!messages.isEmpty()) {
            producer().send(messages, open);
            if (!batch.rows().isEmpty()) {
                OutboxTable.moveToFeed(open, batch.rows(), ownTopic);
            }
        }
        open.commit();
        recovered();
        return batch.isFull();
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = connections.open();
        }
        return connection;
    }

    private RelayProducer producer() {
        if (producer == null) {
            producer = new RelayProducer(producers.get());
        }
        return producer;
    }

    private void startAfresh(Exception failure) {
        if (!isTroubled) {
            LOG.warnf("The outbox waits: %s", failure.getMessage());
        }
        isTroubled = true;
        close();
    }

    private void recovered() {
        if (isTroubled) {
            LOG.info("The outbox is relayed again");
        }
        isTroubled = false;
    }

    /**
     * The producer goes first: without the lock another relay may send the same rows, and what lies in this one's
     * buffer must not follow behind theirs.
     */
    private void close() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.debug("The connection was lost already", gone);
            }
            connection = null;
        }
    }

    /** Opens a connection of the relay's own, without auto-commit. */
    @FunctionalInterface
    public interface Connections {

        Connection open() throws SQLException;
    }
}
