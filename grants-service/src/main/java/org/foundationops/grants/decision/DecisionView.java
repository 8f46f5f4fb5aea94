package org.foundationops.grants.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A decision, where it is minuted, the motion if it was one, and when it was recorded here. */
@Schema(name = "Decision", examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000010", "decidedOn": "2026-03-10",
        "minuteReference": "Board 2026-03, item 4", "recordedAt": "2026-03-11T08:00:00Z"}""")
public record DecisionView(
        UUID bodyId,
        LocalDate decidedOn,
        String minuteReference,
        @Nullable UUID motionId,
        Instant recordedAt) {

    public static DecisionView of(RecordedDecision decision) {
        return new DecisionView(
                decision.bodyId(),
                decision.decidedOn(),
                decision.minuteReference(),
                decision.motionId(),
                decision.recordedAt());
    }
}
