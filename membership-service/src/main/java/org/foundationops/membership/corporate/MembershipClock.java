package org.foundationops.membership.corporate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;

/**
 * Publishes what dates have made of memberships and invoices: everything that is due, also what an outage left undone.
 * What is true at an instant does not wait for it, as every reader computes it from the dates. Several replicas may
 * run it.
 */
@ApplicationScoped
public class MembershipClock {

    private static final Logger LOG = Logger.getLogger(MembershipClock.class);
    private static final int AT_ONCE = 100;

    private final CorporateMembershipRepository memberships;
    private final CorporateDates dates;
    private final TransactionTime time;

    MembershipClock(CorporateMembershipRepository memberships, CorporateDates dates, TransactionTime time) {
        this.memberships = memberships;
        this.dates = dates;
        this.time = time;
    }

    @Scheduled(every = "${foundation.membership.clock:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        Instant now = time.now();
        memberships.due(now).stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(this::catchUp);
        while (dates.remindOfOverdue(AT_ONCE) == AT_ONCE) {
            LOG.debugf("More than %d invoices are overdue", AT_ONCE);
        }
    }

    /** One that cannot be moved does not keep the others waiting. */
    private void catchUp(List<UUID> ids) {
        try {
            dates.catchUp(ids);
        } catch (RuntimeException fault) {
            ids.forEach(id -> alone(id, fault));
        }
    }

    private void alone(UUID id, RuntimeException fault) {
        try {
            dates.catchUp(List.of(id));
        } catch (RuntimeException again) {
            again.addSuppressed(fault);
            LOG.errorf(again, "The clock could not move corporate membership %s; it tries again", id);
        }
    }
}
