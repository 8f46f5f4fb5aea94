package org.foundationops.kit.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that was sent to a body, and what became of it. */
public record AskedDecision(
        UUID id,
        UUID body,
        long subjectVersion,
        Instant requestedAt,
        @Nullable Instant decideBy,
        boolean withdrawn,
        List<RecordedAnswer> answers) {

    /** Nobody has answered, and nobody has taken it back. */
    public boolean isWaiting() {
        return !withdrawn && answers.isEmpty();
    }
}
