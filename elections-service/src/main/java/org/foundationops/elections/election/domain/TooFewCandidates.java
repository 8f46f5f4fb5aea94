package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** There would be nothing to vote about. */
@ProblemType(
        type = "too-few-candidates",
        status = 409,
        title = "The candidates are not more than the seats",
        description =
                "Without a choice there is no vote: the seats must be fewer than the eligible candidates at the end of the review. An officer may declare the election uncontested, or cancel it and announce another.")
public final class TooFewCandidates extends Problem {

    public TooFewCandidates(int candidates, int seats) {
        super("There are " + candidates + " eligible candidates for " + seats + " seats; a vote needs at least "
                + (seats + 1) + ".");
    }
}
