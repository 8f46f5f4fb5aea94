package org.foundationops.elections.progress;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foundationops.kit.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Makes every transition whose instant has passed, also those that an outage left undone, one after the other. Several
 * replicas may run it: each transition locks its election and looks again.
 */
@ApplicationScoped
public class ElectionClock {

    private static final Logger LOG = Logger.getLogger(ElectionClock.class);

    private final DueElections due;
    private final StepService steps;
    private final Map<UUID, String> refusals = new ConcurrentHashMap<>();

    ElectionClock(DueElections due, StepService steps) {
        this.due = due;
        this.steps = steps;
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        due.now().forEach(this::catchUp);
    }

    /** All that is due for one election; what is refused stays due and is tried again. */
    private void catchUp(UUID electionId) {
        try {
            boolean moved = true;
            while (moved) {
                steps.freezeRollIfDue(electionId);
                moved = steps.byClock(electionId);
            }
            refusals.remove(electionId);
        } catch (Problem refusal) {
            tellOnce(electionId, refusal);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The clock could not move election %s; it tries again", electionId);
        }
    }

    private void tellOnce(UUID electionId, Problem refusal) {
        String type = refusal.type().type();
        if (!type.equals(refusals.put(electionId, type))) {
            LOG.warnf("Election %s waits for an officer: %s", electionId, refusal.detail());
        }
    }
}
