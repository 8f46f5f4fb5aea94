package org.foundationops.kit.messages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.UnreadableMessage;

/** Finds out what is to be done about a delivery. */
@ApplicationScoped
class Plan {

    private final Handlers handlers;

    Plan(Handlers handlers) {
        this.handlers = handlers;
    }

    List<Step> of(Delivery delivery) {
        List<MessageHandler> interested = handlers.of(delivery);
        boolean isWatermark = delivery.noun().equals(Handlers.WATERMARK);
        if (interested.isEmpty() && !isWatermark && !delivery.noun().isEmpty()) {
            return List.of();
        }
        try {
            IncomingMessage message = delivery.message();
            if (isWatermark) {
                return List.of(heard(delivery, message));
            }
            return interested.stream()
                    .map(handler -> (Step) new Step.Work(delivery, message, handler))
                    .toList();
        } catch (UnreadableMessage | DateTimeException unreadable) {
            return List.of(new Step.Unread(delivery, Reasons.of(unreadable)));
        }
    }

    private static Step.Heard heard(Delivery delivery, IncomingMessage message) {
        return new Step.Heard(
                delivery,
                message.data().path("partitions").asInt(1),
                Instant.parse(message.data().path("completeUntil").asText()));
    }
}
