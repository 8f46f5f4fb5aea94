package org.foundationops.elections.body;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.jspecify.annotations.Nullable;

/** The public state of a seat, as messages carry it. */
record SeatState(
        UUID id,
        long version,
        UUID bodyId,
        int number,
        Cohort cohort,
        Instant opensAt,
        @Nullable Instant closesAt) {

    static SeatState of(Seat seat) {
        return new SeatState(
                seat.id(),
                seat.version(),
                seat.bodyId(),
                seat.number(),
                seat.cohort(),
                seat.opensAt(),
                seat.closesAt());
    }
}
