package org.foundationops.elections.roll.domain;

import java.time.Instant;
import java.util.Optional;

/** A roll that lacks somebody cannot be mended later, so it waits until nobody can be missing. */
public final class RollCompleteness {

    private RollCompleteness() {}

    /** The watermark speaks of what was recorded before it, so it must lie behind the record date. */
    public static void require(Instant recordDate, Optional<Instant> completeUntil) {
        if (completeUntil.filter(until -> until.isAfter(recordDate)).isEmpty()) {
            throw new RollNotComplete(recordDate, completeUntil);
        }
    }
}
