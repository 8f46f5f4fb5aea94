package org.foundationops.membership.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A decision and what allowed it. */
@Schema(name = "Decision", examples = """
        {"decidedOn": "2026-03-10", "minuteReference": "Board 2026-03, item 4", "recordedAt": "2026-03-11T08:00:00Z"}""")
public record DecisionView(
        LocalDate decidedOn,
        @Nullable String minuteReference,
        @Nullable UUID motionId,
        Instant recordedAt) {

    public static DecisionView of(RecordedDecision decision) {
        return new DecisionView(
                decision.decidedOn(), decision.minuteReference(), decision.motionId(), decision.recordedAt());
    }
}
