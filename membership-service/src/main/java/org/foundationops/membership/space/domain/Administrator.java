package org.foundationops.membership.space.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who administers a space in the time [from, until), and when that was recorded. */
@Embeddable
public record Administrator(
        UUID personId,
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_until") @Nullable Instant until,
        Instant recordedAt) {

    static Administrator startingAt(UUID personId, Instant recordedAt) {
        return new Administrator(personId, recordedAt, null, recordedAt);
    }

    Administrator endingAt(Instant end) {
        return new Administrator(personId, from, end.isBefore(from) ? from : end, recordedAt);
    }

    boolean isNow(UUID person) {
        return until == null && personId.equals(person);
    }
}
