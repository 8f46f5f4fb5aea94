package org.foundationops.kit.messages.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.background.BackgroundStarted;
import org.foundationops.kit.messages.MessagesConfig;
import org.jboss.logging.Logger;

/** Forgets, every hour, what nobody will ask for any more. */
@ApplicationScoped
class Pruning {

    private static final Logger LOG = Logger.getLogger(Pruning.class);

    private final InboxTable inbox;
    private final DeadLetters deadLetters;
    private final MessagesConfig config;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("inbox-pruning").factory());

    Pruning(InboxTable inbox, DeadLetters deadLetters, MessagesConfig config) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.config = config;
    }

    void start(@Observes BackgroundStarted event) {
        var unused = clock.scheduleWithFixedDelay(this::prune, 60, 3600, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void prune() {
        try {
            int messages = inbox.forgetOlderThan(config.inboxRetention());
            int letters = deadLetters.forgetClosedBefore(config.inboxRetention());
            LOG.debugf("Forgotten: %d messages, %d closed dead letters", messages, letters);
        } catch (RuntimeException away) {
            LOG.warnf("Nothing is pruned now: %s", away.getMessage());
        }
    }
}
