package org.foundationops.grants.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.foundationops.kit.messages.Watermarks;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.problem.StaleAuthority;
import org.foundationops.kit.time.TransactionTime;

/** A revocation, a suspension or a new chair may be on its way while membership-service is not heard of. */
@ApplicationScoped
class MembershipFreshness {

    private static final String TOPIC = "foundation.membership.v1";
    private static final long RETRY_AFTER_SECONDS = 30;

    private final Watermarks watermarks;
    private final Policies policies;
    private final TransactionTime time;

    MembershipFreshness(Watermarks watermarks, Policies policies, TransactionTime time) {
        this.watermarks = watermarks;
        this.policies = policies;
        this.time = time;
    }

    /** Refuses with 503 while that is longer ago than the policy {@code authority-freshness} allows. */
    void require() {
        Instant now = time.now();
        Duration limit = policies.at("authority-freshness", now, Duration.class);
        Optional<Instant> known = watermarks.completeUntil(TOPIC);
        if (known.isEmpty() || known.get().isBefore(now.minus(limit))) {
            throw new StaleAuthority(
                    "What bodies delegate is known up to "
                            + known.map(Instant::toString).orElse("no instant")
                            + "; it must be known up to " + limit + " ago.",
                    RETRY_AFTER_SECONDS);
        }
    }
}
