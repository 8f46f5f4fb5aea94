package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Votes are taken while the motion is open. */
@ProblemType(
        type = "motion-not-open",
        status = 409,
        title = "The motion is not open",
        description =
                "Votes are taken, and a motion is closed or withdrawn, while it is open; a draft can be withdrawn as well.")
public final class MotionNotOpen extends Problem {

    public MotionNotOpen(MotionStatus status) {
        super("The motion is " + status + ".");
    }
}
