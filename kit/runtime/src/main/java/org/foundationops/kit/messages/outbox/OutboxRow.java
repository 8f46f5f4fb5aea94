package org.foundationops.kit.messages.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A committed message that Kafka has not acknowledged. */
record OutboxRow(
        long seq,
        String topic,
        @Nullable Integer partition,
        String key,
        byte[] payload,
        @Nullable String traceparent,
        Map<String, String> headers) {

    private static final byte[] CLOUD_EVENT = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

    ProducerRecord<String, byte[]> toRecord() {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, partition, key, payload);
        message.headers().add("content-type", CLOUD_EVENT);
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        }
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
