package org.foundationops.elections.motion.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A motion before it is opened.
 *
 * @param moverId absent where nobody moves it: another service asks, or a rule puts it on the agenda
 * @param request what another service asks, absent otherwise
 * @param supersedes the motion that passed and that this one replaces
 */
public record MotionDraft(
        UUID bodyId,
        @Nullable UUID moverId,
        Matter matter,
        Procedure procedure,
        @Nullable Request request,
        @Nullable UUID supersedes) {

    public MotionDraft {
        if ((procedure.rule() == MotionRule.MAJORITY_OF_OTHERS) != (matter.concernedId() != null)) {
            throw new ConcernedPersonMissing();
        }
    }

    /** The request of another service, and when it needs the answer. */
    public record Request(UUID id, @Nullable Instant decideBy) {}
}
