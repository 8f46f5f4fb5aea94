package org.foundationops.membership.delegation;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.delegation.domain.Delegation;
import org.foundationops.membership.delegation.domain.DelegationStanding;
import org.foundationops.membership.delegation.domain.PeriodLength;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as all services know it; it can be used in its periods only, of which there are none before it is
 * granted. Who uses a power counts the uses.
 */
record DelegationState(
        UUID id,
        long version,
        UUID bodyId,
        @Nullable UUID groupId,
        @Nullable String office,
        String power,
        @Nullable Money perDecision,
        @Nullable Money perPeriod,
        @Nullable Integer decisionsPerPeriod,
        PeriodLength periodLength,
        DelegationStanding status,
        @Nullable DecisionView decision,
        List<Period> periods) {

    static DelegationState of(Delegation delegation) {
        return new DelegationState(
                delegation.id(),
                delegation.version(),
                delegation.bodyId(),
                delegation.to().groupId(),
                delegation.to().office(),
                delegation.power(),
                delegation.limits().perDecision(),
                delegation.limits().perPeriod(),
                delegation.limits().decisionsPerPeriod(),
                delegation.limits().period(),
                delegation.standing(),
                delegation.decision().map(DecisionView::of).orElse(null),
                delegation.period().stream().toList());
    }
}
