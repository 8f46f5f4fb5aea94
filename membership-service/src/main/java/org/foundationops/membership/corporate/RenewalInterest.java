package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.membership.conflict.InterestedParties;
import org.foundationops.membership.conflict.domain.Interests;

/** Of a renewal those would gain who would of the membership. */
@ApplicationScoped
class RenewalInterest implements InterestedParties {

    private final RenewalRepository renewals;
    private final CorporateInterest membership;

    RenewalInterest(RenewalRepository renewals, CorporateInterest membership) {
        this.renewals = renewals;
        this.membership = membership;
    }

    @Override
    public String path() {
        return "/v1/corporate-renewals/";
    }

    @Override
    public Interests of(UUID renewalId) {
        return membership.of(renewals.membershipOf(renewalId));
    }
}
