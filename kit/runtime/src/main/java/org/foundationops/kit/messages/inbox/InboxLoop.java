package org.foundationops.kit.messages.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics as a member of the service's group and commits an offset only after the transaction of the work.
 * Without a broker it waits for one.
 */
final class InboxLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Set<String> topics;
    private final Delivering delivering;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> current;
    private volatile boolean isMember;

    /** Offsets of what is done and perhaps not committed. */
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();

    private Duration pause = Duration.ZERO;

    InboxLoop(Supplier<Consumer<String, byte[]>> consumers, Set<String> topics, Delivering delivering) {
        this.consumers = consumers;
        this.topics = topics;
        this.delivering = delivering;
    }

    /** Whether the group has given this replica its share, which may be nothing. */
    boolean isMember() {
        return isMember;
    }

    /** Lets the batch at work end and then leaves the group. */
    void stop() {
        stop.countDown();
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public void run() {
        try {
            while (!isStopped()) {
                runAsMember();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void runAsMember() throws InterruptedException {
        @Nullable Consumer<String, byte[]> consumer = null;
        try {
            consumer = consumers.get();
            current = consumer;
            consumer.subscribe(topics, new Shares(consumer));
            while (!isStopped()) {
                receive(consumer, consumer.poll(POLL));
            }
        } catch (WakeupException stopped) {
            LOG.debug("Reading stops");
        } catch (RuntimeException failure) {
            LOG.warnf("Reading starts again: %s", failure.getMessage());
            isCutShort(AFTER_FAILURE);
        } finally {
            isMember = false;
            current = null;
            if (consumer != null) {
                leave(consumer);
            }
        }
    }

    private void receive(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> polled)
            throws InterruptedException {
        if (polled.isEmpty()) {
            return;
        }
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(polled.count());
        polled.forEach(records::add);
        Delivering.Outcome outcome =
                delivering.deliver(records.stream().map(Delivery::of).toList(), this::isCutShort);
        commit(consumer, records.subList(0, outcome.done()));
        seekBack(consumer, records.subList(outcome.done(), records.size()));
        if (outcome.mustPause()) {
            pause = pause.isZero() ? Duration.ofMillis(100) : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            isCutShort(pause);
        } else {
            pause = Duration.ZERO;
        }
    }

    private void commit(Consumer<String, byte[]> consumer, List<ConsumerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        for (ConsumerRecord<String, byte[]> record : records) {
            done.put(
                    new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1));
        }
        // Nobody waits for it: what is delivered again because it was lost is dropped by the inbox.
        consumer.commitAsync(Map.copyOf(done), (offsets, failure) -> {
            if (failure != null) {
                LOG.debugf("Offsets are not committed yet: %s", failure.getMessage());
            }
        });
    }

    /** What is not done is read again, which also asks the broker whether it is still ours. */
    private static void seekBack(Consumer<String, byte[]> consumer, List<ConsumerRecord<String, byte[]>> rest) {
        Map<TopicPartition, Long> first = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : rest) {
            first.putIfAbsent(new TopicPartition(record.topic(), record.partition()), record.offset());
        }
        first.forEach(consumer::seek);
    }

    private void commitNow(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>(done);
        offsets.keySet().retainAll(partitions);
        done.keySet().removeAll(partitions);
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(offsets, GOODBYE);
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (KafkaException gone) {
            LOG.debugf("Offsets are not committed: %s", gone.getMessage());
        }
    }

    /** Leaving commits through the listener. */
    private void leave(Consumer<String, byte[]> consumer) {
        try {
            consumer.close(CloseOptions.timeout(GOODBYE));
        } catch (RuntimeException gone) {
            LOG.debugf("The group was left without a word: %s", gone.getMessage());
        }
        done.clear();
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private boolean isCutShort(Duration wait) throws InterruptedException {
        return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private final class Shares implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        Shares(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> added) {
            isMember = true;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commitNow(consumer, partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            isMember = false;
            done.keySet().removeAll(partitions);
        }
    }
}
