package org.foundationops.elections.decision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a body, and where it is written down.
 *
 * @param motionId the motion that passed, where the body decided here
 */
public record RecordedDecision(
        LocalDate decidedOn,
        String minuteReference,
        @Nullable UUID motionId) {

    public RecordedDecision(LocalDate decidedOn, String minuteReference) {
        this(decidedOn, minuteReference, null);
    }

    /** @param today the day of recording in the foundation's zone */
    public static RecordedDecision of(LocalDate decidedOn, String minuteReference, LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw new DecisionInTheFuture(decidedOn);
        }
        return new RecordedDecision(decidedOn, minuteReference.strip());
    }
}
