package org.foundationops.membership.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.Budget;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.CharterVersion;
import org.jspecify.annotations.Nullable;

/** A charter, with the decision that approved its substance; a draft has no instant of effect. */
@Schema(name = "GroupCharter", examples = """
        {"number": 3, "takesEffectAt": "2026-03-10T18:00:00Z", "scope": "Keeps the website up to date.",
        "membership": {"model": "DIRECT", "individualMembersOnly": false},
        "budget": {"amount": "1500.00", "currency": "USD"}, "delegatedPowers": ["Choose the theme"],
        "chairId": "0199d1a0-5b5c-7000-8000-000000000001", "coChairId": "0199d1a0-5b5c-7000-8000-000000000002",
        "channels": ["https://forum.example.org/c/website"], "reporting": {"cadence": "QUARTERLY", "dueDays": 14},
        "seatTerms": {"months": 12, "optInDays": 7}, "decision": {"decidedOn": "2026-03-10",
        "minuteReference": "Board 2026-03, item 6", "recordedAt": "2026-03-10T18:00:00Z"}}""")
public record CharterView(
        int number,
        @Nullable Instant takesEffectAt,
        String scope,
        MembershipForm membership,
        @Nullable Money budget,
        List<String> delegatedPowers,
        @Nullable UUID chairId,
        @Nullable UUID coChairId,
        List<String> channels,
        ReportingForm reporting,
        SeatTermsForm seatTerms,
        @Nullable Integer places,
        @Nullable DecisionView decision)
        implements Versioned {

    static CharterView of(CharterVersion version) {
        Charter charter = version.charter();
        Budget budget = charter.substance().budget();
        return new CharterView(
                version.number(),
                version.takesEffectAt().orElse(null),
                charter.substance().scope(),
                MembershipForm.of(charter.substance().membership()),
                budget == null ? null : budget.money(),
                charter.delegatedPowers(),
                charter.chairId(),
                charter.coChairId(),
                charter.channels(),
                ReportingForm.of(charter.reporting()),
                SeatTermsForm.of(charter.seatTerms()),
                charter.places(),
                version.decision().map(DecisionView::of).orElse(null));
    }

    /** For If-Match: the next charter has another number. */
    @Override
    @JsonIgnore
    public long version() {
        return number;
    }
}
