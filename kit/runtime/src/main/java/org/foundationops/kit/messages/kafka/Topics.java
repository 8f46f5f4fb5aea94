package org.foundationops.kit.messages.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.foundationops.kit.background.BackgroundStarted;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.inbox.Handlers;
import org.foundationops.kit.messages.outbox.WakeUp;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Watches whether the broker answers and which of the needed topics exist. The service never creates a topic: that is
 * the job of who deploys it, who knows partitions and replicas.
 */
@ApplicationScoped
public class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration WHILE_INCOMPLETE = Duration.ofMillis(500);
    private static final Duration ONCE_COMPLETE = Duration.ofSeconds(3);

    private final KafkaClients kafka;
    private final WakeUp relay;
    private final Set<String> needed = new TreeSet<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("topics").unstarted(this::watch);
    private volatile boolean reachable;
    private volatile Set<String> existing = Set.of();

    Topics(KafkaClients kafka, WakeUp relay, Handlers handlers, MessagesConfig config) {
        this.kafka = kafka;
        this.relay = relay;
        needed.add(config.topic());
        for (String topic : handlers.topics()) {
            needed.add(topic);
            needed.add(topic + ".dlq");
        }
    }

    void start(@Observes BackgroundStarted event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    /** Whether the broker answered last time. */
    public boolean isReachable() {
        return reachable;
    }

    /** The topics that existed when the broker last answered. */
    public Set<String> existing() {
        return existing;
    }

    public Set<String> missing() {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(existing);
        return missing;
    }

    private void watch() {
        @Nullable Admin admin = null;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    if (admin == null) {
                        admin = kafka.admin("topics");
                    }
                    look(admin);
                } catch (RuntimeException | ExecutionException | TimeoutException away) {
                    lost(away);
                }
                Thread.sleep(reachable && missing().isEmpty() ? ONCE_COMPLETE : WHILE_INCOMPLETE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            if (admin != null) {
                admin.close(Duration.ZERO);
            }
        }
    }

    private void look(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        Set<String> names = admin.listTopics().names().get(5, TimeUnit.SECONDS);
        Set<String> before = existing;
        existing = Set.copyOf(names);
        if (!reachable) {
            LOG.info("Kafka answers");
        }
        reachable = true;
        if (!before.equals(existing)) {
            Set<String> missing = missing();
            if (!missing.isEmpty()) {
                LOG.warnf("These topics must be created: %s", missing);
            }
            relay.now();
        }
    }

    private void lost(Exception why) {
        if (reachable) {
            LOG.warnf("Kafka does not answer: %s", why.getMessage());
        }
        reachable = false;
    }
}
