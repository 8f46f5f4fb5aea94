package org.foundationops.elections.motion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionRule;
import org.foundationops.elections.motion.domain.MotionStatus;
import org.foundationops.elections.motion.domain.Subject;
import org.jspecify.annotations.Nullable;

/** The public state of a motion, as messages carry it: without its text, and without who voted how. */
record MotionState(
        UUID id,
        long version,
        UUID motionId,
        UUID bodyId,
        String kind,
        MotionRule rule,
        Mode mode,
        MotionStatus status,
        @Nullable UUID requestId,
        @Nullable SubjectForm subject,
        @Nullable JsonNode terms,
        @Nullable UUID meetingId,
        Instant draftedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable MotionStatus outcome,
        @Nullable Instant decidedAt,
        @Nullable String minuteReference,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy) {

    static MotionState of(Motion motion, @Nullable JsonNode terms) {
        Subject subject = motion.matter().subject();
        return new MotionState(
                motion.id(),
                motion.version(),
                motion.id(),
                motion.bodyId(),
                motion.matter().kind(),
                motion.procedure().rule(),
                motion.procedure().mode(),
                motion.status(),
                motion.requestId().orElse(null),
                subject == null ? null : SubjectForm.of(subject),
                terms,
                motion.meetingId().orElse(null),
                motion.draftedAt(),
                motion.openedAt().orElse(null),
                motion.closesAt().orElse(null),
                motion.isUndecided() ? null : motion.status(),
                motion.decidedAt().orElse(null),
                motion.minuteReference().orElse(null),
                motion.supersedes().orElse(null),
                motion.supersededBy().orElse(null));
    }
}
