package org.foundationops.membership.group;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;

/**
 * Publishes what dates have made of groups and seats: everything that is due, also what an outage left undone. What is
 * true at an instant does not wait for it. Several replicas may run it.
 */
@ApplicationScoped
public class GroupClock {

    private static final Logger LOG = Logger.getLogger(GroupClock.class);

    private final GroupRepository groups;
    private final GroupDates dates;
    private final TransactionTime time;

    GroupClock(GroupRepository groups, GroupDates dates, TransactionTime time) {
        this.groups = groups;
        this.dates = dates;
        this.time = time;
    }

    @Scheduled(every = "${foundation.membership.clock:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        groups.begunBy(time.now()).forEach(this::catchUp);
    }

    /** One that cannot be moved does not keep the others waiting. */
    private void catchUp(UUID groupId) {
        try {
            dates.catchUpIfFree(groupId);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The clock could not move group %s; it tries again", groupId);
        }
    }
}
