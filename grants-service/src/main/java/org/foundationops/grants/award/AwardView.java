package org.foundationops.grants.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.award.domain.AwardOrigin;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that the foundation promised: public, with the decision that allowed it. */
@Schema(name = "Award", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000050", "origin": "APPROVAL",
        "applicationId": "0199d1a0-5b5c-7000-8000-000000000040", "eventId": "0199d1a0-5b5c-7000-8000-000000000060",
        "title": "DjangoCon Example 2026", "purpose": "Travel grants for ten speakers.",
        "recipient": {"name": "DjangoCon Example", "country": "NL"},
        "amount": {"amount": "2000.00", "currency": "EUR"}, "approvedOn": "2026-03-10",
        "recordedAt": "2026-03-11T08:00:00Z", "bodyId": "0199d1a0-5b5c-7000-8000-000000000010",
        "minuteReference": "Board 2026-03, item 4", "budgetLineId": "0199d1a0-5b5c-7000-8000-000000000021",
        "baseAmount": {"amount": "2200.00", "currency": "USD"},
        "rate": {"value": "1.1", "source": "European Central Bank", "on": "2026-03-10"}}""")
public record AwardView(
        UUID id,
        @JsonIgnore long version,
        AwardOrigin origin,
        @Nullable UUID applicationId,
        @Nullable UUID eventId,
        @Nullable String title,
        @Nullable String purpose,
        RecipientView recipient,
        Money amount,
        LocalDate approvedOn,
        Instant recordedAt,
        @Nullable UUID bodyId,
        @Nullable String minuteReference,
        @Nullable UUID budgetLineId,
        @Nullable Money baseAmount,
        @Nullable RateView rate)
        implements Versioned {

    public static AwardView of(Award award) {
        return new AwardView(
                award.id(),
                award.version(),
                award.origin(),
                award.applicationId().orElse(null),
                award.eventId().orElse(null),
                award.title().orElse(null),
                award.purpose().orElse(null),
                new RecipientView(
                        award.recipientName(), award.recipientCountry().orElse(null), award.isRecipientOrganisation()),
                award.amount(),
                award.approvedOn(),
                award.recordedAt(),
                award.bodyId().orElse(null),
                award.minuteReference().orElse(null),
                award.budgetLineId().orElse(null),
                award.base().orElse(null),
                award.rate().map(RateView::of).orElse(null));
    }
}
