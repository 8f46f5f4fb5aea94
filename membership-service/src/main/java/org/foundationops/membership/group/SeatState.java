package org.foundationops.membership.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatEnd;
import org.foundationops.membership.group.domain.SeatStatus;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A seat as all services know it, with every period in which it gave membership; votes and reasons stay here. */
record SeatState(
        UUID id,
        long version,
        UUID groupId,
        UUID personId,
        SeatStatus status,
        Instant openedAt,
        @Nullable Instant consentedAt,
        @Nullable Instant admittedAt,
        @Nullable DecisionView decision,
        List<Period> periods,
        @Nullable Instant optInDueAt,
        @Nullable Instant termEndsAt,
        @Nullable Instant endedAt,
        @Nullable SeatEnd endReason,
        @Nullable DecisionView removal) {

    /** {@code at} is the instant of the change. */
    static SeatState of(Seat seat, Instant at) {
        return new SeatState(
                seat.id(),
                seat.version(),
                seat.groupId(),
                seat.personId(),
                seat.statusAt(at),
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
