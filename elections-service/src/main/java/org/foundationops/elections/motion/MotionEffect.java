package org.foundationops.elections.motion;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Motion;

/** What a motion that passes brings about in this service, without anybody recording it once more. */
public interface MotionEffect {

    /** The kinds of motions that have it. */
    Set<String> kinds();

    /** Refuses a motion that could not have it: about something else, or of a body that does not decide on this. */
    void requireFit(UUID bodyId, Matter matter);

    /** Refuses to open a vote about what cannot be decided at this moment. */
    void requireReady(Matter matter);

    /**
     * The motion has passed. What cannot be done any more is left undone, without an exception: the vote stands.
     *
     * @return a code that says why nothing was done; empty if it was
     */
    Optional<String> passed(Motion motion, RecordedDecision decision);
}
