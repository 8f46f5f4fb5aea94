package org.foundationops.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning and writes messages in the house envelope, as any other service does. */
public final class KafkaProbe {

    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private KafkaProbe() {}

    /** A record of a topic; {@code envelope} is absent when the record has no value, or none that is JSON. */
    public record Message(
            String topic,
            int partition,
            long offset,
            String key,
            @Nullable JsonNode envelope,
            Map<String, String> headers) {

        public String type() {
            return envelope().path("type").asText();
        }

        public JsonNode data() {
            return envelope().path("data");
        }

        @Override
        public JsonNode envelope() {
            if (envelope == null) {
                throw new IllegalStateException(
                        "The record " + key + " at " + topic + "/" + offset + " has no JSON value");
            }
            return envelope;
        }
    }

    /** All records that stand in the topic now, in order. */
    public static List<Message> read(String topic) {
        List<Message> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> found.add(message(message)));
            }
        }
        return found;
    }

    /** All records of one key that stand in the topic now, in order. */
    public static List<Message> read(String topic, String key) {
        return read(topic).stream().filter(message -> message.key().equals(key)).toList();
    }

    /** Waits for a message of this key and type and returns the first one. */
    public static Message await(String topic, String key, String type) {
        return await(
                topic, message -> message.key().equals(key) && message.type().equals(type), key + " " + type);
    }

    /** Waits for a message that fulfils the condition and returns the first one. */
    public static Message await(String topic, Predicate<Message> condition, String description) {
        AtomicReference<@Nullable Message> found = new AtomicReference<>();
        Awaitility.await(description + " on " + topic)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    found.set(read(topic).stream().filter(condition).findFirst().orElse(null));
                    return found.get() != null;
                });
        Message message = found.get();
        if (message == null) {
            throw new IllegalStateException(description);
        }
        return message;
    }

    /**
     * Publishes a state as the owner of the topic would.
     *
     * @param type full type, for example {@code foundation.membership.person.registered.v1}
     * @param state the state; {@code id} and {@code version} are set from the arguments
     * @return the id of the message
     */
    public static UUID publish(String topic, String type, String noun, UUID id, long version, Object state) {
        ObjectNode data = JSON.valueToTree(state);
        data.put("id", id.toString()).put("version", version);
        return publish(topic, noun + "/" + id, envelope(type, noun + "/" + id, data));
    }

    /** Publishes an envelope as it stands. */
    public static UUID publish(String topic, String key, ObjectNode envelope) {
        publishRaw(topic, key, envelope.toString());
        return UUID.fromString(envelope.path("id").asText());
    }

    /** Publishes bytes that need not be a message at all. */
    public static void publishRaw(String topic, String key, @Nullable String value) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, value);
        message.headers().add("content-type", CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = producer()) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The house envelope around this data, with an id of its own. */
    public static ObjectNode envelope(String type, String subject, JsonNode data) {
        String service = type.split("\\.", -1)[1];
        ObjectNode envelope = JSON.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", UuidV7.next().toString());
        envelope.put("type", type);
        envelope.put("source", "/" + service + "-service");
        envelope.put("subject", subject);
        envelope.put("time", Instant.now().toString());
        envelope.put("datacontenttype", "application/json");
        envelope.set("data", data);
        return envelope;
    }

    private static Message message(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new java.util.TreeMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Message(
                message.topic(), message.partition(), message.offset(), message.key(), json(message.value()), headers);
    }

    private static @Nullable JsonNode json(@Nullable String value) {
        try {
            return value == null ? null : JSON.readTree(value);
        } catch (JsonProcessingException notJson) {
            return null; // a test of unreadable messages put it there
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestParts.kafka(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false",
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", TestParts.kafka(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }
}
