package org.foundationops.grants.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.award.domain.AwardOrigin;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** An award as all services know it; the recipient's name stays here. */
record AwardState(
        UUID id,
        long version,
        String status,
        AwardOrigin origin,
        @Nullable UUID applicationId,
        @Nullable UUID eventId,
        @Nullable String country,
        Money amount,
        LocalDate approvedOn,
        Instant approvedAt,
        @Nullable UUID bodyId,
        @Nullable String minuteReference,
        @Nullable UUID budgetId,
        @Nullable UUID budgetLineId,
        @Nullable Money baseAmount,
        @Nullable RateView rate) {

    static AwardState of(Award award) {
        return new AwardState(
                award.id(),
                award.version(),
                "APPROVED",
                award.origin(),
                award.applicationId().orElse(null),
                award.eventId().orElse(null),
                award.recipientCountry().orElse(null),
                award.amount(),
                award.approvedOn(),
                award.recordedAt(),
                award.bodyId().orElse(null),
                award.minuteReference().orElse(null),
                award.budgetId().orElse(null),
                award.budgetLineId().orElse(null),
                award.base().orElse(null),
                award.rate().map(RateView::of).orElse(null));
    }
}
