package org.foundationops.membership.corporate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.CorporateStatus;
import org.foundationops.membership.corporate.domain.Deadlines;
import org.foundationops.membership.corporate.domain.Representation;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** A corporate membership as all services know it; its vote follows from the periods, its later status from the dates. */
record CorporateMembershipState(
        UUID id,
        long version,
        UUID organisationId,
        String tier,
        CorporateStatus status,
        @Nullable Money price,
        @Nullable DecisionView decision,
        List<TermView> periods,
        @Nullable Instant renewalDueAt,
        @Nullable Instant paidUntil,
        @Nullable Instant lapsesAt,
        @Nullable Instant endedAt,
        List<Representation> representatives) {

    /** {@code at} is the instant of the change. */
    static CorporateMembershipState of(CorporateMembership membership, Instant at) {
        return new CorporateMembershipState(
                membership.id(),
                membership.version(),
                membership.organisationId(),
                membership.tierAt(at),
                membership.statusAt(at),
                membership.price().orElse(null),
                membership.decision().map(DecisionView::of).orElse(null),
                membership.terms().stream().map(TermView::of).toList(),
                membership.deadlines().map(Deadlines::renewalDueAt).orElse(null),
                membership.deadlines().map(Deadlines::paidUntil).orElse(null),
                membership.deadlines().map(Deadlines::lapsesAt).orElse(null),
                membership.endedAt().orElse(null),
                membership.representatives());
    }
}
