package org.foundationops.membership.erasure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;

/**
 * Carries out every request whose waiting time is over. Where something must be settled first, it waits, and its person
 * sees what for. Several replicas may run it.
 */
@ApplicationScoped
public class ErasureClock {

    private static final Logger LOG = Logger.getLogger(ErasureClock.class);

    private final ErasureRequestRepository requests;
    private final ErasureService service;
    private final TransactionTime time;

    ErasureClock(ErasureRequestRepository requests, ErasureService service, TransactionTime time) {
        this.requests = requests;
        this.service = service;
        this.time = time;
    }

    @Scheduled(every = "${foundation.membership.clock:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        requests.due(time.now()).forEach(this::carryOut);
    }

    /** One that cannot be carried out does not keep the others waiting. */
    private void carryOut(UUID requestId) {
        try {
            service.carryOut(requestId);
        } catch (Problem unsettled) {
            LOG.debugf("Request for erasure %s waits: %s", requestId, unsettled.getMessage());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Request for erasure %s could not be carried out; it is tried again", requestId);
        }
    }
}
