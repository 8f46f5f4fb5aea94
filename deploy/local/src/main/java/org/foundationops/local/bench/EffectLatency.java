package org.foundationops.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.foundationops.local.api.Api;

/** How long a fact needs from one service into the database of another, and a bare record through the broker. */
final class EffectLatency {
    private static final String RAW_TOPIC = "foundation.events.v1.dlq";
    private static final Duration GLANCE = Duration.ofNanos(100_000);
    private static final int WARM_UP = 1000;

    private EffectLatency() {}

    /** From the answer of the writing service, which follows its commit, until the reader's database shows the effect. */
    static Latencies commitToEffect(int count, Api api, String membership, String token, Tool.Database reader)
            throws SQLException {
        long[] latencies = new long[count];
        try (Connection connection = reader.connect();
                PreparedStatement look = connection.prepareStatement("select 1 from person where person_id = ?")) {
            for (int i = -WARM_UP; i < count; i++) {
                String id = api.post(
                                membership + "/v1/persons",
                                token,
                                Map.of("displayName", "Bench", "email", "bench-" + UUID.randomUUID() + "@example.org"))
                        .get("id")
                        .asText();
                long start = System.nanoTime();
                look.setObject(1, UUID.fromString(id));
                await(look);
                if (i >= 0) {
                    latencies[i] = System.nanoTime() - start;
                }
            }
        }
        return new Latencies(latencies);
    }

    private static void await(PreparedStatement look) throws SQLException {
        boolean isThere = false;
        while (!isThere) {
            try (ResultSet rows = look.executeQuery()) {
                isThere = rows.next();
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** From the send of a record, acknowledged by all, until a consumer that waits has it. */
    static Latencies produceToConsume(int count, String kafka) {
        long[] latencies = new long[count];
        TopicPartition partition = new TopicPartition(RAW_TOPIC, 0);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", "0"),
                        new StringSerializer(),
                        new StringSerializer());
                KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition);
            String payload = "x".repeat(600);
            for (int i = -WARM_UP; i < count; i++) {
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(RAW_TOPIC, "bench", payload));
                while (consumer.poll(Duration.ofMillis(200)).isEmpty()) {
                    // the record is on its way
                }
                if (i >= 0) {
                    latencies[i] = System.nanoTime() - start;
                }
            }
        }
        return new Latencies(latencies);
    }
}
