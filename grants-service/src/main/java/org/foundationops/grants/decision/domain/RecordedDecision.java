package org.foundationops.grants.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided, and what allowed it: a meeting whose minutes somebody took down here, or a motion that
 * elections-service told of.
 */
@Embeddable
public record RecordedDecision(
        @Column(name = "decision_body_id") UUID bodyId,
        LocalDate decidedOn,
        String minuteReference,
        @Nullable UUID motionId,
        @Column(name = "decision_recorded_by") @Nullable UUID recordedBy,
        @Column(name = "decision_recorded_at") Instant recordedAt) {

    /** {@code today} is the day of recording in the foundation's zone. */
    public static RecordedDecision of(
            UUID bodyId, LocalDate decidedOn, String minuteReference, UUID recordedBy, LocalDate today, Instant now) {
        if (decidedOn.isAfter(today)) {
            throw new DecisionInTheFuture(decidedOn);
        }
        return new RecordedDecision(bodyId, decidedOn, minuteReference, null, recordedBy, now);
    }

    /** A motion decided in writing stands in no minutes but its own. */
    public static RecordedDecision ofMotion(
            UUID bodyId, LocalDate decidedOn, @Nullable String minuteReference, UUID motionId, Instant now) {
        String reference = minuteReference == null ? "Motion " + motionId : minuteReference;
        return new RecordedDecision(bodyId, decidedOn, reference, motionId, null, now);
    }

    /** Who took it down; nobody did if it is a motion's. */
    public Optional<UUID> recorder() {
        return Optional.ofNullable(recordedBy);
    }

    /** Only the body that owns the money decides about it. */
    public void requireOf(UUID owner) {
        if (!bodyId.equals(owner)) {
            throw new WrongBody(owner);
        }
    }
}
