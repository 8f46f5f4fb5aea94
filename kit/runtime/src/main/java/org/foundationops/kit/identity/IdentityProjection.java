package org.foundationops.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.jspecify.annotations.Nullable;

/** Learns from the messages about persons who stands behind which sign-in. */
@ApplicationScoped
class IdentityProjection implements Projection {

    private final SignIns signIns;
    private final MessagesConfig messages;
    private final String topic;

    IdentityProjection(
            SignIns signIns,
            MessagesConfig messages,
            @ConfigProperty(name = "foundation.identity.topic", defaultValue = "foundation.membership.v1")
                    String topic) {
        this.signIns = signIns;
        this.messages = messages;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return topic.equals(messages.topic()) ? Set.of() : Set.of(new Subscription(topic, "person"));
    }

    @Override
    public List<String> tables() {
        return List.of("identity_sign_in", "identity_person");
    }

    @Override
    public void handle(IncomingMessage message) {
        PersonState person = message.dataAs(PersonState.class);
        List<String> hashes = person.signIns() == null ? List.of() : person.signIns();
        signIns.write(message.aggregateId(), message.version(), person.mergedInto(), hashes, false);
    }

    /** The part of a person's state that tells who they are. */
    record PersonState(
            @Nullable List<String> signIns, @Nullable UUID mergedInto) {}
}
