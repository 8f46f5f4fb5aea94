package org.foundationops.elections.castbox;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Checks the boxes when the service starts, and makes batches that are due. The casting process does neither. */
@ApplicationScoped
class BoxClock {

    private static final Logger LOG = Logger.getLogger(BoxClock.class);
    private static final int BEFORE_REQUESTS = 100;

    private final Batches batches;
    private final KeptHeads kept;
    private final RestoreCheck restoreCheck;
    private final BoxProcess process;

    BoxClock(
            Batches batches,
            KeptHeads kept,
            RestoreCheck restoreCheck,
            @ConfigProperty(name = "foundation.ballotbox.process") BoxProcess process) {
        this.batches = batches;
        this.kept = kept;
        this.restoreCheck = restoreCheck;
        this.process = process;
    }

    void start(@Observes @Priority(BEFORE_REQUESTS) StartupEvent event) {
        if (process != BoxProcess.CASTING) {
            restoreCheck.run();
        }
    }

    @Scheduled(every = "${foundation.ballotbox.clock}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (process != BoxProcess.CASTING) {
            makeDue();
        }
    }

    /** One box that fails does not hold up the others. */
    void makeDue() {
        batches.due().forEach(this::makeBatch);
    }

    private void makeBatch(UUID election) {
        try {
            if (batches.next(election).isPresent()) {
                kept.keep(election);
            }
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Election %s: no batch could be made; it is tried again", election);
        }
    }
}
