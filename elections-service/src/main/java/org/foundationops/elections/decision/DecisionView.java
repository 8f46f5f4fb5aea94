package org.foundationops.elections.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** Which decision allowed something. */
@Schema(name = "RecordedDecision", examples = """
        {"decidedOn": "2026-11-19", "minuteReference": "Board 2026-11, item 4"}""")
public record DecisionView(
        LocalDate decidedOn,
        String minuteReference,

        @Schema(description = "The motion that passed, where the body decided here") @Nullable
        UUID motionId) {

    public static DecisionView of(RecordedDecision decision) {
        return new DecisionView(decision.decidedOn(), decision.minuteReference(), decision.motionId());
    }
}
