package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import org.foundationops.kit.policy.Policies;
import org.foundationops.membership.corporate.domain.TermRules;

/** What the foundation has decided about terms, as it holds at an instant. */
@ApplicationScoped
class CorporatePolicies {

    private final Policies policies;

    CorporatePolicies(Policies policies) {
        this.policies = policies;
    }

    TermRules at(Instant instant) {
        CorporateRenewalPolicy renewal =
                policies.at(CorporateRenewalPolicy.NAME, instant, CorporateRenewalPolicy.class);
        return new TermRules(
                policies.at(CorporateMembershipPolicy.NAME, instant, CorporateMembershipPolicy.class)
                        .termMonths(),
                renewal.dueDaysBeforeEnd(),
                renewal.graceDays(),
                policies.at("foundation-zone", instant, ZoneId.class));
    }
}
