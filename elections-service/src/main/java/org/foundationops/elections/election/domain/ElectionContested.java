package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** There is something to vote about, or nobody to be elected. */
@ProblemType(
        type = "election-contested",
        status = 409,
        title = "The election is not uncontested",
        description =
                "An election is uncontested when there are candidates, and no more of them than seats. Otherwise people"
                        + " vote, or it is cancelled.")
public final class ElectionContested extends Problem {

    public ElectionContested(int candidates, int seats) {
        super("There are " + candidates + " eligible candidates for " + seats + " seats.");
    }
}
