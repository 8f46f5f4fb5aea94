package org.foundationops.kit.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided on a request.
 *
 * @param terms the terms that were decided on, as they were asked
 * @param outcome {@code PASSED} or another word for not passed
 * @param supersedes the motion that this one replaces
 */
public record DecisionAnswer(
        UUID motionId,
        UUID requestId,
        Subject subject,
        @Nullable JsonNode terms,
        String outcome,
        Instant decidedAt,
        @Nullable String minuteReference,
        @Nullable UUID supersedes) {

    private static final String PASSED = "PASSED";

    public boolean isPassed() {
        return outcome.equals(PASSED);
    }

    /** What was decided about, in the version that was before the body. */
    public record Subject(String service, String type, UUID id, long version) {}
}
