package org.foundationops.elections.bootstrap.domain;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.body.domain.Cohort;
import org.jspecify.annotations.Nullable;

/** A seat to be set up and, unless it is vacant, who holds it. */
public record FirstSeat(Cohort cohort, @Nullable FirstHolder holder) {

    /** A seat is there since its holder came, though the body was set up here later. */
    public Instant opensAt(Instant setUp) {
        return holder == null || holder.from().isAfter(setUp) ? setUp : holder.from();
    }

    /** Who holds a seat from when, and until when it is planned. */
    public record FirstHolder(UUID personId, Instant from, Instant plannedEnd) {}
}
