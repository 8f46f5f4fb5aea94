package org.foundationops.membership.conflict.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What is over is not ended again. */
@ProblemType(type = "conflict-ended", status = 409, title = "The conflict is over")
public final class ConflictEnded extends Problem {

    public ConflictEnded() {
        super("The conflict has ended. If there is one again, declare it.");
    }
}
