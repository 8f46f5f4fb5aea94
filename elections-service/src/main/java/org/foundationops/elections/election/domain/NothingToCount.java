package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody voted, because nobody had to. */
@ProblemType(
        type = "nothing-to-count",
        status = 409,
        title = "There are no ballots",
        description = "An uncontested election has no ballots, so nothing is counted, recounted or published of them.")
public final class NothingToCount extends Problem {

    public NothingToCount() {
        super("This election was uncontested: nobody voted, and there is nothing to count.");
    }
}
