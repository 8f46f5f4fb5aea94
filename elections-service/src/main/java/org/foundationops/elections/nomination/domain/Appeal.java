package org.foundationops.elections.nomination.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A nominee appeals against a ruling, and the body decides. */
@Embeddable
public record Appeal(
        @Column(name = "appealed_at") Instant appealedAt,
        @Column(name = "appeal_reason") String reason,

        @Enumerated(EnumType.STRING) @Column(name = "appeal_outcome") @Nullable
        Outcome outcome,

        @Column(name = "appeal_decided_on") @Nullable LocalDate decidedOn,
        @Column(name = "appeal_minute_reference") @Nullable String minuteReference,
        @Column(name = "appeal_decided_at") @Nullable Instant decidedAt) {

    /** GRANTED makes the nominee eligible; REJECTED lets the ruling stand. */
    public enum Outcome {
        GRANTED,
        REJECTED
    }

    static Appeal made(String reason, Instant now) {
        return new Appeal(now, reason, null, null, null, null);
    }

    boolean isOpen() {
        return outcome == null;
    }

    Appeal decided(Decision decision, Instant now) {
        return new Appeal(
                appealedAt, reason, decision.outcome(), decision.decidedOn(), decision.minuteReference(), now);
    }

    Appeal erased(String text) {
        return new Appeal(appealedAt, text, outcome, decidedOn, minuteReference, decidedAt);
    }

    /** What the body decided, and where that is written down. */
    public record Decision(Outcome outcome, LocalDate decidedOn, String minuteReference) {}
}
