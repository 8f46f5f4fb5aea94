package org.foundationops.endtoend.adversary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Every message of every topic in order, with key, headers and time. */
public final class TopicDump {

    private TopicDump() {}

    public static List<Source> read(String kafka) {
        List<Source> sources = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .forEach(partition -> sources.add(read(consumer, partition)));
        }
        return sources;
    }

    private static Source read(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        SourceBuilder source = new SourceBuilder("topic " + partition);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        while (consumer.position(partition) < end) {
            consumer.poll(Duration.ofMillis(200)).forEach(message -> put(source, message));
        }
        return source.build();
    }

    private static void put(SourceBuilder source, ConsumerRecord<byte[], byte[]> message) {
        source.nextRow();
        source.put("offset", "" + message.offset());
        source.put("timestamp", Instant.ofEpochMilli(message.timestamp()).toString());
        source.put("key", orNothing(message.key()));
        source.put("value", orNothing(message.value()));
        message.headers().forEach(header -> source.put("header " + header.key(), orNothing(header.value())));
    }

    private static byte[] orNothing(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
