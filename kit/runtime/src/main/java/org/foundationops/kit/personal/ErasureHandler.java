package org.foundationops.kit.personal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.Subscription;
import org.jspecify.annotations.Nullable;

/** Learns from the messages about persons who was erased, before others forget what still leads to them. */
@ApplicationScoped
@Priority(ErasureHandler.BEFORE_THE_PROJECTIONS)
class ErasureHandler implements MessageHandler {

    static final int BEFORE_THE_PROJECTIONS = 100;

    private final PersonErasure erasure;
    private final MessagesConfig messages;
    private final String topic;

    ErasureHandler(
            PersonErasure erasure,
            MessagesConfig messages,
            @ConfigProperty(name = "foundation.identity.topic", defaultValue = "foundation.membership.v1")
                    String topic) {
        this.erasure = erasure;
        this.messages = messages;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return topic.equals(messages.topic()) ? Set.of() : Set.of(new Subscription(topic, "person"));
    }

    @Override
    public void handle(IncomingMessage message) {
        if (Boolean.TRUE.equals(message.dataAs(PersonState.class).erased())) {
            erasure.erase(message.aggregateId());
        }
    }

    /** The part of a person's state that tells whether anything about them may be kept. */
    record PersonState(@Nullable Boolean erased) {}
}
