package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Outside of a meeting the deadline closes the vote. */
@ProblemType(
        type = "deadline-missing",
        status = 422,
        title = "A written vote needs a deadline",
        description = "Outside of a meeting a motion is open until a deadline in the future.")
public final class DeadlineMissing extends Problem {

    public DeadlineMissing() {
        super("The deadline must lie in the future.");
    }
}
