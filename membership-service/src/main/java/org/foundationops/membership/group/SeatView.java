package org.foundationops.membership.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatEnd;
import org.foundationops.membership.group.domain.SeatStatus;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A seat; its status is that of the moment at which it is read. */
@Schema(name = "GroupSeat", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000010", "groupId": "0199d1a0-5b5c-7000-8000-00000000000e",
        "personId": "0199d1a0-5b5c-7000-8000-000000000004", "status": "OPT_IN_DUE",
        "openedAt": "2026-03-12T09:30:00Z", "consentedAt": "2026-03-12T09:30:00Z",
        "admittedAt": "2026-03-14T17:00:00Z", "periods": [{"from": "2026-03-14T17:00:00Z",
        "until": "2027-03-15T00:00:00Z", "recordedAt": "2026-03-14T17:00:00Z"}],
        "optInDueAt": "2027-03-08T00:00:00Z", "termEndsAt": "2027-03-15T00:00:00Z"}""")
public record SeatView(
        UUID id,
        @JsonIgnore long version,
        UUID groupId,
        UUID personId,
        SeatStatus status,
        Instant openedAt,

        @Schema(description = "When the person said that they are in.") @Nullable
        Instant consentedAt,

        @Nullable Instant admittedAt,

        @Schema(description = "What a body decided; absent where the members voted.") @Nullable
        DecisionView decision,

        List<Period> periods,

        @Schema(description = "From when on the holder can say that they stay on.") @Nullable
        Instant optInDueAt,

        @Nullable Instant termEndsAt,
        @Nullable Instant endedAt,
        @Nullable SeatEnd endReason,
        @Nullable DecisionView removal)
        implements Versioned {

    static SeatView of(Seat seat, Instant now) {
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.groupId(),
                seat.personId(),
                seat.statusAt(now),
                seat.openedAt(),
                seat.consentedAt().orElse(null),
                seat.admittedAt().orElse(null),
                seat.decision().map(DecisionView::of).orElse(null),
                seat.terms(),
                seat.optInDueAt().orElse(null),
                seat.termEndsAt().orElse(null),
                seat.endedAt().orElse(null),
                seat.endReason().orElse(null),
                seat.removal().map(DecisionView::of).orElse(null));
    }
}
