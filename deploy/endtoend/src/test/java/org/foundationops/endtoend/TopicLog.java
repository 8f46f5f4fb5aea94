package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that stands in a topic of one partition, in order. */
record TopicLog(List<Message> messages) {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Message(String id, String key, long version, Instant time, JsonNode data) {
        boolean isWatermark() {
            return key.startsWith("watermark/");
        }
    }

    static TopicLog read(String kafka, String topic) {
        List<Message> found = new ArrayList<>();
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(message(record)));
            }
        }
        return new TopicLog(found);
    }

    /** Versions of each key in the order of the topic, a message that was sent twice counted once. */
    Map<String, List<Long>> versions(String noun) {
        Map<String, List<Long>> versions = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        messages.stream()
                .filter(message -> message.key().startsWith(noun + "/"))
                .filter(message -> seen.add(message.id()))
                .forEach(message -> versions.computeIfAbsent(message.key(), key -> new ArrayList<>())
                        .add(message.version()));
        return versions;
    }

    long duplicates() {
        Set<String> seen = new HashSet<>();
        return messages.stream().filter(message -> !seen.add(message.id())).count();
    }

    /** Messages that were recorded before an instant up to which a watermark before them had promised everything. */
    List<String> brokenPromises() {
        List<String> broken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Instant promised = Instant.MIN;
        for (Message message : messages) {
            if (message.isWatermark()) {
                Instant until = OffsetDateTime.parse(
                                message.data().get("completeUntil").asText())
                        .toInstant();
                promised = until.isAfter(promised) ? until : promised;
            } else if (seen.add(message.id()) && message.time().isBefore(promised)) {
                broken.add(message.key() + " of " + message.time() + " after the promise of " + promised);
            }
        }
        return broken;
    }

    long watermarks() {
        return messages.stream().filter(Message::isWatermark).count();
    }

    private static Message message(ConsumerRecord<String, String> record) {
        try {
            JsonNode envelope = JSON.readTree(record.value());
            return new Message(
                    envelope.get("id").asText(),
                    record.key(),
                    envelope.get("data").get("version").asLong(),
                    OffsetDateTime.parse(envelope.get("time").asText()).toInstant(),
                    envelope.get("data"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
