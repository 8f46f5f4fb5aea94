package org.foundationops.membership.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks every moment whether a file is waiting; in each replica one thread, of which one works at a time. */
@ApplicationScoped
class ImportThread {

    private static final Logger LOG = Logger.getLogger(ImportThread.class);

    private final ImportRunner runner;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("imports").factory());
    private boolean isFailing;

    ImportThread(ImportRunner runner) {
        this.runner = runner;
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void run() {
        try {
            while (runner.runNext() && !clock.isShutdown()) {}
            isFailing = false;
        } catch (RuntimeException away) {
            // One line when it begins; files wait until it is over.
            if (!isFailing) {
                LOG.warnf("Imports wait: %s", away.getMessage());
            }
            isFailing = true;
        }
    }
}
