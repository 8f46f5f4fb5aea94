package org.foundationops.membership.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks from time to time whether voters are to be reminded. Several replicas may run it. */
@ApplicationScoped
class VotingClock {

    private static final Logger LOG = Logger.getLogger(VotingClock.class);

    private final VotingRepository votings;
    private final VotingService service;

    VotingClock(VotingRepository votings, VotingService service) {
        this.votings = votings;
        this.service = service;
    }

    @Scheduled(every = "${foundation.membership.clock:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (Voting voting : votings.openWithTokens()) {
            try {
                service.remind(voting.electionId());
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Nobody could be reminded of election %s; it is tried again", voting.electionId());
            }
        }
    }
}
