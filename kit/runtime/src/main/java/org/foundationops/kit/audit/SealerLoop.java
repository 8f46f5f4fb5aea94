package org.foundationops.kit.audit;

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

/** Keeps the sealer at work while the service runs, whatever happens to the database. */
@ApplicationScoped
class SealerLoop {

    private static final Logger LOG = Logger.getLogger(SealerLoop.class);

    private final Sealer sealer;
    private final Duration interval;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit-sealer").daemon().factory());
    private boolean isFailing;

    SealerLoop(
            Sealer sealer,
            @ConfigProperty(name = "foundation.audit.seal-interval", defaultValue = "250ms") Duration interval) {
        this.sealer = sealer;
        this.interval = interval;
    }

    void start(@Observes BackgroundStarted event) {
        thread.scheduleWithFixedDelay(this::run, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdown();
    }

    private void run() {
        try {
            sealer.seal();
            isFailing = false;
        } catch (RuntimeException failure) {
            // One line when it begins; entries wait in their table until it is over.
            if (!isFailing) {
                LOG.warnf(failure, "Audit entries cannot be sealed now");
            }
            isFailing = true;
        }
    }
}
