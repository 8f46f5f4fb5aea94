package org.foundationops.membership.corporate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.corporate.domain.RenewalStatus;
import org.foundationops.membership.decision.DecisionView;
import org.jspecify.annotations.Nullable;

/** The draft of a next term; the membership changes when it is paid. */
@Schema(name = "CorporateRenewal", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000d", "corporateMembershipId": "0199d1a0-5b5c-7000-8000-000000000007",
        "organisationId": "0199d1a0-5b5c-7000-8000-000000000002", "organisationName": "Example Software",
        "tier": "SILVER", "status": "APPROVED", "requestedAt": "2027-02-20T09:30:00Z",
        "decision": {"decidedOn": "2027-02-25", "minuteReference": "Board 2027-02, item 5",
        "recordedAt": "2027-02-26T08:00:00Z"}, "price": {"amount": "5500.00", "currency": "USD"}}""")
public record RenewalView(
        UUID id,
        @JsonIgnore long version,
        UUID corporateMembershipId,
        UUID organisationId,
        String organisationName,
        String tier,
        RenewalStatus status,
        Instant requestedAt,
        @Nullable DecisionView decision,
        @Nullable Money price)
        implements Versioned {

    static RenewalView of(Renewal renewal, MemberOrganisation organisation) {
        return new RenewalView(
                renewal.id(),
                renewal.version(),
                renewal.corporateMembershipId(),
                organisation.id(),
                organisation.displayName(),
                renewal.tier(),
                renewal.status(),
                renewal.requestedAt(),
                renewal.decision().map(DecisionView::of).orElse(null),
                renewal.price().orElse(null));
    }
}
