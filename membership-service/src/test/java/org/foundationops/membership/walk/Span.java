package org.foundationops.membership.walk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time [from, until); without an end while it lasts. */
record Span(Instant from, @Nullable Instant until) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    boolean isEmpty() {
        return until != null && !from.isBefore(until);
    }

    boolean isOpen() {
        return until == null;
    }

    /** Ends at {@code end}, or before if it does already; what has not begun becomes empty. */
    Span endingAt(Instant end) {
        Instant cut = end.isBefore(from) ? from : end;
        return until == null || cut.isBefore(until) ? new Span(from, cut) : this;
    }

    Span earlierBy(Duration time) {
        return new Span(from.minus(time), until == null ? null : until.minus(time));
    }
}
