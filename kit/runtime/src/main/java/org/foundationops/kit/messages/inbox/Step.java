package org.foundationops.kit.messages.inbox;

import java.time.Instant;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;

/** What is to be done about a delivery; for one delivery there may be several steps, or none. */
sealed interface Step {

    Delivery delivery();

    /** One handler's work. */
    record Work(Delivery delivery, IncomingMessage message, MessageHandler handler) implements Step {

        HandlerKey key() {
            return new HandlerKey(handler.name(), delivery.topic(), delivery.key());
        }
    }

    /** Somebody's watermark passed by. */
    record Heard(Delivery delivery, int partitions, Instant completeUntil) implements Step {}

    /** Nobody can read it. */
    record Unread(Delivery delivery, String reason) implements Step {}
}
