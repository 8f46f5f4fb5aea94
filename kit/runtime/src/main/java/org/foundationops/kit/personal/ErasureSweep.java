package org.foundationops.kit.personal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.background.BackgroundStarted;
import org.jboss.logging.Logger;

/**
 * Erases once more what a request of the person, or about them, wrote while they were being erased. Nobody is identified
 * as them after the erasure, so a request of theirs had begun before, and is over by then.
 */
@ApplicationScoped
class ErasureSweep {

    private static final Logger LOG = Logger.getLogger(ErasureSweep.class);
    private static final int EVERY_SECONDS = 30;

    private final PersonErasure erasure;
    private final ErasedPersons erased;
    private final Duration underWay;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("erasure-sweep").factory());

    ErasureSweep(
            PersonErasure erasure,
            ErasedPersons erased,
            @ConfigProperty(name = "foundation.erasure.sweep-after", defaultValue = "5m") Duration underWay) {
        this.erasure = erasure;
        this.erased = erased;
        this.underWay = underWay;
    }

    void start(@Observes BackgroundStarted event) {
        long every = Math.min(EVERY_SECONDS, Math.max(1, underWay.toSeconds()));
        var unused = clock.scheduleWithFixedDelay(this::run, every, every, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void run() {
        try {
            while (sweepNext() && !clock.isShutdown()) {}
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "What was under way when somebody was erased is swept the next time");
        }
    }

    /** Answers whether there was somebody; replicas take different ones. */
    boolean sweepNext() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<ErasedPersons.Unswept> person = erased.nextUnswept(underWay);
            person.ifPresent(erasure::sweep);
            return person.isPresent();
        });
    }
}
