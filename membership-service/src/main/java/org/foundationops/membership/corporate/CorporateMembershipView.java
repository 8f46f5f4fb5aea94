package org.foundationops.membership.corporate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.CorporateStatus;
import org.foundationops.membership.corporate.domain.Deadlines;
import org.foundationops.membership.corporate.domain.Representation;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/**
 * A corporate membership; its status is that of the moment at which it is read. RENEWAL_DUE is active, with a vote;
 * SUSPENDED is not paid for, or suspended by the conduct team.
 */
@Schema(name = "CorporateMembership", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000007", "organisationId": "0199d1a0-5b5c-7000-8000-000000000002",
        "organisationName": "Example Software", "tier": "BRONZE", "status": "ACTIVE", "active": true, "appliedAt": "2026-03-01T09:30:00Z",
        "decision": {"decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 5",
        "recordedAt": "2026-03-11T08:00:00Z"}, "price": {"amount": "2200.00", "currency": "USD"},
        "periods": [{"from": "2026-03-20T08:00:00Z", "until": "2027-03-21T00:00:00Z",
        "recordedAt": "2026-03-20T08:00:00Z", "tier": "BRONZE"}],
        "renewalDueAt": "2027-02-18T00:00:00Z", "paidUntil": "2027-03-21T00:00:00Z",
        "lapsesAt": "2027-06-19T00:00:00Z",
        "representatives": [{"personId": "0199d1a0-5b5c-7000-8000-000000000001", "capacity": "REPRESENTATIVE",
        "from": "2026-03-01T09:30:00Z", "recordedAt": "2026-03-01T09:30:00Z"}]}""")
public record CorporateMembershipView(
        UUID id,
        @JsonIgnore long version,
        UUID organisationId,
        String organisationName,
        String tier,
        CorporateStatus status,
        boolean active,

        @Schema(description = "The end of the conduct team's suspension in force, unless it is lifted before.")
        @Nullable
        Instant suspendedUntil,

        Instant appliedAt,
        @Nullable DecisionView decision,
        @Nullable Money price,
        List<TermView> periods,
        @Nullable Instant renewalDueAt,
        @Nullable Instant paidUntil,
        @Nullable Instant lapsesAt,
        @Nullable Instant endedAt,
        @Nullable DecisionView termination,
        List<Representation> representatives)
        implements Versioned {

    static CorporateMembershipView of(
            CorporateMembership membership,
            MemberOrganisation organisation,
            @Nullable Instant suspendedUntil,
            Instant now) {
        CorporateStatus status = membership.statusAt(now, suspendedUntil != null);
        return new CorporateMembershipView(
                membership.id(),
                membership.version(),
                organisation.id(),
                organisation.displayName(),
                membership.tierAt(now),
                status,
                status.isActive(),
                suspendedUntil,
                membership.appliedAt(),
                membership.decision().map(DecisionView::of).orElse(null),
                membership.price().orElse(null),
                membership.terms().stream().map(TermView::of).toList(),
                membership.deadlines().map(Deadlines::renewalDueAt).orElse(null),
                membership.deadlines().map(Deadlines::paidUntil).orElse(null),
                membership.deadlines().map(Deadlines::lapsesAt).orElse(null),
                membership.endedAt().orElse(null),
                membership.termination().map(DecisionView::of).orElse(null),
                membership.representatives());
    }
}
