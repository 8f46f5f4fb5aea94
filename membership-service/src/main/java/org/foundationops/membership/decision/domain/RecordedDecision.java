package org.foundationops.membership.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision and what allowed it: the minutes of a meeting, or a motion answered by elections-service. */
@Embeddable
public record RecordedDecision(
        LocalDate decidedOn,
        @Nullable String minuteReference,
        @Nullable UUID motionId,
        @Column(name = "decision_recorded_at") Instant recordedAt) {

    /** A meeting's decision; {@code today} is the day of recording in the foundation's zone. */
    public static RecordedDecision ofMeeting(
            LocalDate decidedOn, String minuteReference, LocalDate today, Instant recordedAt) {
        if (decidedOn.isAfter(today)) {
            throw new DecisionInTheFuture(decidedOn);
        }
        return new RecordedDecision(decidedOn, minuteReference, null, recordedAt);
    }

    public static RecordedDecision ofMotion(
            UUID motionId, LocalDate decidedOn, @Nullable String minuteReference, Instant recordedAt) {
        return new RecordedDecision(decidedOn, minuteReference, motionId, recordedAt);
    }
}
