package org.foundationops.elections.nomination.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nothing to decide. */
@ProblemType(
        type = "no-open-appeal",
        status = 409,
        title = "There is no open appeal",
        description = "An appeal is decided once.")
public final class NoOpenAppeal extends Problem {

    public NoOpenAppeal() {
        super("The nominee has not appealed, or the appeal is decided.");
    }
}
