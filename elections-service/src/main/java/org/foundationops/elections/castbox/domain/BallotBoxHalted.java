package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The box was restored from an old copy, so it accepts nothing and is not closed. */
@ProblemType(
        type = "ballot-box-halted",
        status = 409,
        title = "The ballot box has stopped",
        description =
                "What the ballot box holds is older than what it had published; an officer decides, and may declare the election void.")
public final class BallotBoxHalted extends Problem {

    public BallotBoxHalted(String detail) {
        super(detail);
    }
}
