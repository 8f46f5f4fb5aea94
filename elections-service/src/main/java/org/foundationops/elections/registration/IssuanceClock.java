package org.foundationops.elections.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes the batches that are due. Several replicas may run it: each shuts the polling station and looks again. */
@ApplicationScoped
class IssuanceClock {

    private static final Logger LOG = Logger.getLogger(IssuanceClock.class);

    private final IssuanceBatches batches;
    private final OldRows oldRows;

    IssuanceClock(IssuanceBatches batches, OldRows oldRows) {
        this.batches = batches;
        this.oldRows = oldRows;
    }

    @Scheduled(every = "${foundation.ballots.clock:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (UUID election : batches.due()) {
            try {
                batches.issueIfDue(election);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "The batch of tokens of election %s failed; it is tried again", election);
            }
        }
        oldRows.forget();
    }
}
