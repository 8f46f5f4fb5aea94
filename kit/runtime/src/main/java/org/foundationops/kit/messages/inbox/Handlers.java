package org.foundationops.kit.messages.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;

/** All handlers of the service, and who wants which message. */
@ApplicationScoped
public class Handlers {

    static final String WATERMARK = "watermark";

    private final List<MessageHandler> handlers;
    private final Set<String> topics;

    Handlers(@All List<MessageHandler> handlers, MessagesConfig config) {
        this.handlers = List.copyOf(handlers);
        this.topics = new TreeSet<>(config.readTopics().orElse(Set.of()));
        Set<String> names = new HashSet<>();
        for (MessageHandler handler : handlers) {
            if (!names.add(handler.name())) {
                throw new IllegalStateException("Two message handlers are called " + handler.name());
            }
            handler.subscriptions().stream()
                    .filter(Subscription::namesTopic)
                    .map(Subscription::topic)
                    .forEach(topics::add);
        }
    }

    /** The topics that this service reads. */
    public Set<String> topics() {
        return topics;
    }

    /** The topics that one handler reads. */
    public Set<String> topics(MessageHandler handler) {
        Set<String> named = new TreeSet<>();
        for (Subscription subscription : handler.subscriptions()) {
            named.addAll(subscription.namesTopic() ? Set.of(subscription.topic()) : topics);
        }
        return named;
    }

    List<MessageHandler> of(Delivery delivery) {
        return handlers.stream().filter(handler -> wants(handler, delivery)).toList();
    }

    public boolean wants(MessageHandler handler, Delivery delivery) {
        String noun = delivery.noun();
        return !noun.equals(WATERMARK)
                && handler.subscriptions().stream()
                        .anyMatch(subscription -> subscription.matches(delivery.topic(), noun));
    }

    Optional<MessageHandler> named(String name) {
        return handlers.stream().filter(handler -> handler.name().equals(name)).findFirst();
    }

    public List<Projection> projections() {
        return handlers.stream()
                .filter(Projection.class::isInstance)
                .map(Projection.class::cast)
                .toList();
    }
}
