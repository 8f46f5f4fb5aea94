package org.foundationops.kit.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer and what became of it. */
public record RecordedAnswer(
        UUID motionId,
        UUID requestId,
        long subjectVersion,
        String outcome,
        Instant decidedAt,
        @Nullable String minuteReference,
        Disposition disposition) {}
