package org.foundationops.kit.messages.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.background.BackgroundStarted;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.kafka.KafkaClients;
import org.foundationops.kit.messages.kafka.Topics;
import org.foundationops.kit.messages.watermark.Announcements;

/** Runs this replica's relay as long as the service runs. */
@ApplicationScoped
class RelayThread {

    private static final Duration GOODBYE = Duration.ofSeconds(3);
    private static final int LAST = 3000;

    private final Relay relay;
    private final Thread thread;

    RelayThread(
            RelayConnections connections,
            KafkaClients kafka,
            Topics topics,
            WakeUp wakeUp,
            MessagesConfig config,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        relay = new Relay(
                connections::open,
                () -> kafka.producer("outbox"),
                topics::existing,
                config.topic(),
                wakeUp,
                config.watermark()
                        ? new Announcements(config.topic(), "/" + application, config.watermarkInterval(), json)
                        : null);
        thread = Thread.ofPlatform().daemon().name("outbox-relay").unstarted(relay);
    }

    void start(@Observes BackgroundStarted event) {
        thread.start();
    }

    /** After everybody who still writes. */
    void stop(@Observes @Priority(LAST) ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (thread.isAlive() && !thread.join(GOODBYE)) {
            thread.interrupt();
            thread.join(GOODBYE);
        }
    }
}
