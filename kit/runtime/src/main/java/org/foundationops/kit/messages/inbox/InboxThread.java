package org.foundationops.kit.messages.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.foundationops.kit.background.BackgroundStarted;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.kafka.KafkaClients;

/** Reads messages as long as the service runs. */
@ApplicationScoped
public class InboxThread {

    private static final Duration GOODBYE = Duration.ofSeconds(10);
    private static final int FIRST = 1000;

    private final boolean hasTopics;
    private final InboxLoop loop;
    private final Thread thread;

    InboxThread(KafkaClients kafka, Handlers handlers, Delivering delivering, MessagesConfig config) {
        hasTopics = !handlers.topics().isEmpty();
        loop = new InboxLoop(() -> kafka.member("inbox", config.group()), handlers.topics(), delivering);
        thread = Thread.ofPlatform().daemon().name("inbox").unstarted(loop);
    }

    /** Whether the group has given this replica its share; a service that reads nothing has it from the beginning. */
    public boolean isReading() {
        return !hasTopics || loop.isMember();
    }

    void start(@Observes BackgroundStarted event) {
        if (hasTopics) {
            thread.start();
        }
    }

    void stop(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
        loop.stop();
        if (thread.isAlive()) {
            thread.join(GOODBYE);
        }
    }
}
