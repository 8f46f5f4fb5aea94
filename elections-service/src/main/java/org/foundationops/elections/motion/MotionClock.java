package org.foundationops.elections.motion;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;

/**
 * Closes motions whose deadline has come, after an outage all of them, the oldest deadline first. Several replicas may
 * run it: each motion is locked and looked at again.
 */
@ApplicationScoped
public class MotionClock {

    private static final Logger LOG = Logger.getLogger(MotionClock.class);

    private final MotionRepository motions;
    private final VotingService voting;
    private final TransactionTime time;

    MotionClock(MotionRepository motions, VotingService voting, TransactionTime time) {
        this.motions = motions;
        this.voting = voting;
        this.time = time;
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        motions.due(time.now()).forEach(this::close);
    }

    /** One that cannot be closed holds up no other. */
    private void close(UUID id) {
        try {
            voting.passDeadline(id);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The clock could not close motion %s; it tries again", id);
        }
    }
}
