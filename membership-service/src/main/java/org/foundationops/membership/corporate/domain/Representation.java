package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts for a corporate member in the time [from, until), and when that was recorded. */
@Embeddable
public record Representation(
        UUID personId,
        @Enumerated(EnumType.STRING) Capacity capacity,
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_until") @Nullable Instant until,
        Instant recordedAt) {

    static Representation startingAt(UUID personId, Capacity capacity, Instant recordedAt) {
        return new Representation(personId, capacity, recordedAt, null, recordedAt);
    }

    Representation endingAt(Instant end) {
        return new Representation(personId, capacity, from, end, recordedAt);
    }

    boolean isCurrent() {
        return until == null;
    }
}
