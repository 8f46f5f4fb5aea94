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
import org.foundationops.membership.corporate.domain.Representation;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A corporate membership; its status is that of the moment at which it is read. */
@Schema(name = "CorporateMembership", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000007", "organisationId": "0199d1a0-5b5c-7000-8000-000000000002",
        "tier": "BRONZE", "status": "ACTIVE", "appliedAt": "2026-03-01T09:30:00Z",
        "decision": {"decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 5",
        "recordedAt": "2026-03-11T08:00:00Z"}, "price": {"amount": "2200.00", "currency": "USD"},
        "periods": [{"from": "2026-03-20T08:00:00Z", "until": "2027-03-21T00:00:00Z",
        "recordedAt": "2026-03-20T08:00:00Z"}],
        "representatives": [{"personId": "0199d1a0-5b5c-7000-8000-000000000001", "capacity": "REPRESENTATIVE",
        "from": "2026-03-01T09:30:00Z", "recordedAt": "2026-03-01T09:30:00Z"}]}""")
public record CorporateMembershipView(
        UUID id,
        @JsonIgnore long version,
        UUID organisationId,
        String tier,
        CorporateStatus status,
        Instant appliedAt,
        @Nullable DecisionView decision,
        @Nullable Money price,
        List<Period> periods,
        List<Representation> representatives)
        implements Versioned {

    static CorporateMembershipView of(CorporateMembership membership, Instant now) {
        return new CorporateMembershipView(
                membership.id(),
                membership.version(),
                membership.organisationId(),
                membership.tier(),
                membership.statusAt(now),
                membership.appliedAt(),
                membership.decision().map(DecisionView::of).orElse(null),
                membership.price().orElse(null),
                membership.periods(),
                membership.representatives());
    }
}
