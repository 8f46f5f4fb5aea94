package org.foundationops.kit.messages.inbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.UnreadableMessage;
import org.jspecify.annotations.Nullable;

/** A record of a topic as it lies there, readable or not. */
public record Delivery(
        String topic,
        int partition,
        long offset,
        String key,
        byte[] payload,
        @Nullable String traceparent) {

    public static Delivery of(ConsumerRecord<String, byte[]> message) {
        String key = message.key();
        byte[] payload = message.value();
        Header traceparent = message.headers().lastHeader("traceparent");
        return new Delivery(
                message.topic(),
                message.partition(),
                message.offset(),
                key == null ? "" : key,
                payload == null ? new byte[0] : payload,
                traceparent == null ? null : new String(traceparent.value(), StandardCharsets.UTF_8));
    }

    /** What it is about; empty if the key does not tell. */
    public String noun() {
        int slash = key.indexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }

    /**
     * @throws UnreadableMessage if nobody will ever read it
     */
    public IncomingMessage message() {
        IncomingMessage message = IncomingMessage.read(topic, payload);
        if (!message.key().equals(key)) {
            throw new UnreadableMessage("the subject is not the key");
        }
        return message;
    }
}
