package org.foundationops.membership.corporate;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.corporate.domain.RenewalStatus;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** A renewal as all services know it. */
record RenewalState(
        UUID id,
        long version,
        UUID corporateMembershipId,
        String tier,
        RenewalStatus status,
        Instant requestedAt,
        @Nullable Money price,
        @Nullable DecisionView decision) {

    static RenewalState of(Renewal renewal) {
        return new RenewalState(
                renewal.id(),
                renewal.version(),
                renewal.corporateMembershipId(),
                renewal.tier(),
                renewal.status(),
                renewal.requestedAt(),
                renewal.price().orElse(null),
                renewal.decision().map(DecisionView::of).orElse(null));
    }
}
