package org.foundationops.kit.messages.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.foundationops.kit.messages.inbox.Delivery;

/** Reads topics from their beginning, outside the service's group. */
final class RebuildReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final long SILENCE_NANOS = Duration.ofSeconds(30).toNanos();

    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private long lastHeard = System.nanoTime();

    RebuildReader(Consumer<String, byte[]> consumer, Collection<String> topics) {
        this.consumer = consumer;
        for (String topic : topics) {
            consumer.partitionsFor(topic, ANSWER)
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** How many messages lie on the topics at most; compaction may have removed some. */
    long total() {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions, ANSWER);
        return ends().entrySet().stream()
                .mapToLong(end -> end.getValue() - beginnings.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(partitions, ANSWER);
    }

    boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
    }

    /** The next messages; none while the broker has nothing to give. */
    List<Delivery> next() {
        ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
        if (!polled.isEmpty()) {
            lastHeard = System.nanoTime();
        } else if (System.nanoTime() - lastHeard > SILENCE_NANOS) {
            throw new IllegalStateException("Kafka gives no messages");
        }
        List<Delivery> deliveries = new ArrayList<>(polled.count());
        polled.forEach(message -> deliveries.add(Delivery.of(message)));
        return deliveries;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
