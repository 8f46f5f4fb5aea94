package org.foundationops.elections.affiliationcase.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Since when somebody has sat, and by which term; of terms that start together the one recorded last is that of the rank elected last. */
public record Seating(UUID personId, UUID termId, Instant from) {

    /** Who sits for the shortest time comes first. */
    static Comparator<Seating> mostRecentFirst() {
        return Comparator.comparing(Seating::from)
                .thenComparing(seating -> seating.termId().toString())
                .reversed();
    }
}
