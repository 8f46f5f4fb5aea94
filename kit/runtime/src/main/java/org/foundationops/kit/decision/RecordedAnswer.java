package org.foundationops.kit.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer and what became of it.
 *
 * @param hindrance the problem type that was in the way of one that is HINDERED
 */
public record RecordedAnswer(
        UUID motionId,
        UUID requestId,
        long subjectVersion,
        String outcome,
        Instant decidedAt,
        @Nullable String minuteReference,
        Disposition disposition,
        @Nullable String hindrance) {}
