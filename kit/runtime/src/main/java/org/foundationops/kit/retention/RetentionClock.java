package org.foundationops.kit.retention;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.background.BackgroundStarted;
import org.jboss.logging.Logger;

/** Looks every few minutes whether the rules of retention were applied today. */
@ApplicationScoped
class RetentionClock {

    private static final Logger LOG = Logger.getLogger(RetentionClock.class);

    private final Retention retention;
    private final Duration interval;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    RetentionClock(
            Retention retention,
            @ConfigProperty(name = "foundation.retention.clock", defaultValue = "15m") Duration interval) {
        this.retention = retention;
        this.interval = interval;
    }

    void start(@Observes BackgroundStarted event) {
        var unused =
                clock.scheduleWithFixedDelay(this::run, interval.toSeconds(), interval.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void run() {
        try {
            retention.run();
        } catch (RuntimeException away) {
            LOG.warnf("Retention waits: %s", away.getMessage());
        }
    }
}
