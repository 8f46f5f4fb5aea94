package org.foundationops.membership.corporate;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Representation;
import org.foundationops.membership.corporate.domain.Standing;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A corporate membership as all services know it; its vote follows from the periods, not from the standing. */
record CorporateMembershipState(
        UUID id,
        long version,
        UUID organisationId,
        String tier,
        Standing status,
        @Nullable Money price,
        @Nullable DecisionView decision,
        List<Period> periods,
        List<Representation> representatives) {

    static CorporateMembershipState of(CorporateMembership membership) {
        return new CorporateMembershipState(
                membership.id(),
                membership.version(),
                membership.organisationId(),
                membership.tier(),
                membership.standing(),
                membership.price().orElse(null),
                membership.decision().map(DecisionView::of).orElse(null),
                membership.periods(),
                membership.representatives());
    }
}
