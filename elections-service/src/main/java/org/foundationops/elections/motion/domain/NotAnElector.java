package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who votes was fixed when the motion was opened. */
@ProblemType(
        type = "not-an-elector",
        status = 403,
        title = "You have no vote on this motion",
        description =
                "Those vote who were in office when the motion was opened, except the person whom a removal concerns.")
public final class NotAnElector extends Problem {

    public NotAnElector() {
        super("You were not in office when the motion was opened, or it concerns you.");
    }
}
