package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.nomination.domain.NominationRules;
import org.foundationops.kit.policy.Policies;

/** Whether the review can end: everybody who accepted has a ruling that stands. */
@ApplicationScoped
public class ReviewChecks {

    private final NominationRepository nominations;
    private final Policies policies;

    ReviewChecks(NominationRepository nominations, Policies policies) {
        this.nominations = nominations;
        this.policies = policies;
    }

    public void requireFinished(UUID electionId, Instant now) {
        NominationRules.checkReview(nominations.ofElection(electionId), timeToAppeal(now), now);
    }

    Duration timeToAppeal(Instant now) {
        return policies.at(EligibilityAppealPolicy.NAME, now, EligibilityAppealPolicy.class)
                .time();
    }
}
