package org.foundationops.grants.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a body decided in a meeting, with the place in its minutes and who recorded it here. */
@Embeddable
public record RecordedDecision(
        @Column(name = "decision_body_id") UUID bodyId,
        LocalDate decidedOn,
        String minuteReference,
        @Column(name = "decision_recorded_by") UUID recordedBy,
        @Column(name = "decision_recorded_at") Instant recordedAt) {

    /** {@code today} is the day of recording in the foundation's zone. */
    public static RecordedDecision of(
            UUID bodyId, LocalDate decidedOn, String minuteReference, UUID recordedBy, LocalDate today, Instant now) {
        if (decidedOn.isAfter(today)) {
            throw new DecisionInTheFuture(decidedOn);
        }
        return new RecordedDecision(bodyId, decidedOn, minuteReference, recordedBy, now);
    }

    /** Only the body that owns the money decides about it. */
    public void requireOf(UUID owner) {
        if (!bodyId.equals(owner)) {
            throw new WrongBody(owner);
        }
    }
}
