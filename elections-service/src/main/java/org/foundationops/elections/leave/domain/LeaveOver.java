package org.foundationops.elections.leave.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What is over cannot be ended. */
@ProblemType(
        type = "leave-over",
        status = 409,
        title = "The leave is over",
        description = "Only a leave that runs or lies ahead can be ended.")
public final class LeaveOver extends Problem {

    public LeaveOver(Instant at) {
        super("The leave ended at " + at + ".");
    }
}
