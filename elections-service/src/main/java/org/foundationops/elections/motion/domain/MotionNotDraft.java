package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only a draft is opened or edited. */
@ProblemType(
        type = "motion-not-draft",
        status = 409,
        title = "The motion is not a draft",
        description = "A motion is changed and opened while it is a draft.")
public final class MotionNotDraft extends Problem {

    public MotionNotDraft(MotionStatus status) {
        super("The motion is " + status + ".");
    }
}
