package org.foundationops.elections.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;

/** Takes down what a body decided. */
@ApplicationScoped
public class Decisions {

    private final FoundationCalendar calendar;
    private final TransactionTime time;

    Decisions(FoundationCalendar calendar, TransactionTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    /** Refuses a decision of a day that has not come yet for the foundation. */
    public RecordedDecision of(LocalDate decidedOn, String minuteReference) {
        return RecordedDecision.of(decidedOn, minuteReference, calendar.dayOf(time.now()));
    }

    /** What a motion has just decided; one without a meeting is its own minute. */
    public RecordedDecision ofMotion(UUID motionId, Optional<String> minuteReference) {
        return new RecordedDecision(calendar.dayOf(time.now()), minuteReference.orElse("Motion " + motionId), motionId);
    }
}
