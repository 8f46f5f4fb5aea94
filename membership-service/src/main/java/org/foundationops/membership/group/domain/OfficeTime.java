package org.foundationops.membership.group.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** Who is named for an office in the time [from, until), and when that was recorded. */
@Embeddable
public record OfficeTime(
        @Enumerated(EnumType.STRING) Office office,
        UUID personId,
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_until") @Nullable Instant until,
        Instant recordedAt) {

    static OfficeTime startingAt(Office office, UUID personId, Instant recordedAt) {
        return new OfficeTime(office, personId, recordedAt, null, recordedAt);
    }

    OfficeTime endingAt(Instant end) {
        return new OfficeTime(office, personId, from, end.isBefore(from) ? from : end, recordedAt);
    }

    OfficeTime of(UUID person) {
        return new OfficeTime(office, person, from, until, recordedAt);
    }

    boolean isOpen() {
        return until == null;
    }

    Period period() {
        return new Period(from, until, recordedAt);
    }
}
