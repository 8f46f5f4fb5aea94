package org.foundationops.kit.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request that a body was asked, and what became of it. */
@Schema(name = "DecisionRequest", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000a", "bodyId": "0199d1a0-5b5c-7000-8000-000000000005",
        "requestedAt": "2026-03-08T10:00:00Z", "stale": false, "withdrawn": false, "answers": [
        {"motionId": "0199d1a0-5b5c-7000-8000-00000000000b", "outcome": "PASSED", "decidedAt": "2026-03-10T18:00:00Z",
        "minuteReference": "Board 2026-03, item 4", "disposition": "APPLIED"}]}""")
public record DecisionRequestView(
        UUID id,
        UUID bodyId,
        Instant requestedAt,
        @Nullable Instant decideBy,

        @Schema(
                description = "It waits, but its subject has changed since: when the motion passes, the body is"
                        + " asked again.")
        boolean stale,

        boolean withdrawn,
        List<Answer> answers) {

    /** What a body decided; only what is APPLIED had an effect. */
    @Schema(name = "DecisionAnswer")
    public record Answer(
            UUID motionId,
            String outcome,
            Instant decidedAt,
            @Nullable String minuteReference,
            Disposition disposition,

            @Schema(
                    description =
                            "Type of the problem that was in the way of one that is HINDERED. When it is gone, ask"
                                    + " again, or record the decision with its minute reference.",
                    examples = "urn:problem:person-suspended")
            @Nullable
            String hindrance) {

        static Answer of(RecordedAnswer answer) {
            return new Answer(
                    answer.motionId(),
                    answer.outcome(),
                    answer.decidedAt(),
                    answer.minuteReference(),
                    answer.disposition(),
                    answer.hindrance());
        }
    }

    static DecisionRequestView of(AskedDecision asked, long currentVersion) {
        return new DecisionRequestView(
                asked.id(),
                asked.body(),
                asked.requestedAt(),
                asked.decideBy(),
                asked.isWaiting() && asked.subjectVersion() != currentVersion,
                asked.withdrawn(),
                asked.answers().stream().map(Answer::of).toList());
    }
}
