package org.foundationops.events.event.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What was decided about an event, and the place in the minutes that says so. */
@Embeddable
public record Recognition(
        LocalDate decidedOn,
        String minuteReference,
        @Column(name = "decision_recorded_at") Instant recordedAt) {

    /** {@code today} is the day of recording in the foundation's zone. */
    public static Recognition of(LocalDate decidedOn, String minuteReference, LocalDate today, Instant recordedAt) {
        if (decidedOn.isAfter(today)) {
            throw new DecisionInTheFuture(decidedOn);
        }
        return new Recognition(decidedOn, minuteReference, recordedAt);
    }
}
