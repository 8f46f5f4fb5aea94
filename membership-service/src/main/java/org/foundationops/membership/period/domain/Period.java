package org.foundationops.membership.period.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time [from, until) in which a right holds, and the instant at which that was recorded. */
@Embeddable
public record Period(
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_until") @Nullable Instant until,
        Instant recordedAt) {

    /** A right begins at the recorded instant of the change, neither earlier nor at a date somebody typed. */
    public static Period startingAt(Instant recordedAt) {
        return new Period(recordedAt, null, recordedAt);
    }

    public static Period between(Instant recordedAt, Instant until) {
        return new Period(recordedAt, until, recordedAt);
    }

    /** The same period ended at {@code end}; a change that was begun before the period leaves an empty one. */
    public Period endingAt(Instant end) {
        return new Period(from, end.isBefore(from) ? from : end, recordedAt);
    }

    /** Valid at this instant and recorded by then. */
    public boolean covers(Instant instant) {
        return !recordedAt.isAfter(instant) && !from.isAfter(instant) && (until == null || until.isAfter(instant));
    }

    /** Valid at this instant or at a later one. */
    public boolean isNotOverAt(Instant instant) {
        return until == null || (until.isAfter(instant) && until.isAfter(from));
    }
}
