package org.foundationops.membership.delegation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.delegation.domain.Delegation;
import org.foundationops.membership.delegation.domain.DelegationStatus;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A delegation; its status is that of the moment at which it is read. */
@Schema(name = "Delegation", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000031", "bodyId": "0199d1a0-5b5c-7000-8000-000000000005",
        "to": {"groupId": "0199d1a0-5b5c-7000-8000-000000000030"}, "power": "ADMIT_INDIVIDUAL_MEMBER",
        "limits": {"decisionsPerPeriod": 24, "period": "MONTH"}, "status": "IN_FORCE",
        "from": "2026-04-01T00:00:00Z", "until": "2027-04-01T00:00:00Z",
        "decision": {"decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 9",
        "recordedAt": "2026-03-11T08:00:00Z"}}""")
record DelegationView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        NewDelegation.To to,
        String power,
        NewDelegation.LimitsView limits,
        DelegationStatus status,

        @Schema(description = "When it begins, or while it is proposed is to begin.") @Nullable
        Instant from,

        @Schema(description = "When it ends, if that is known.") @Nullable
        Instant until,

        @Nullable DecisionView decision,
        @Nullable DecisionView revocation)
        implements Versioned {

    static DelegationView of(Delegation delegation, Instant now) {
        Optional<Period> period = delegation.period();
        return new DelegationView(
                delegation.id(),
                delegation.version(),
                delegation.bodyId(),
                NewDelegation.To.of(delegation.to()),
                delegation.power(),
                NewDelegation.LimitsView.of(delegation.limits()),
                delegation.statusAt(now),
                period.map(Period::from).or(delegation::wantedFrom).orElse(null),
                period.map(granted -> Optional.ofNullable(granted.until()))
                        .orElseGet(delegation::wantedUntil)
                        .orElse(null),
                delegation.decision().map(DecisionView::of).orElse(null),
                delegation.revocation().map(DecisionView::of).orElse(null));
    }
}
