package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What has ended is neither extended nor closed otherwise. */
@ProblemType(
        type = "ballot-box-ended",
        status = 409,
        title = "The ballot box has ended",
        description = "Voting is over, or the election was declared void.")
public final class BallotBoxEnded extends Problem {

    public BallotBoxEnded(String detail) {
        super(detail);
    }
}
