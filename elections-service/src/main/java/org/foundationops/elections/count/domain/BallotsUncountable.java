package org.foundationops.elections.count.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The ballots can be read, and the chosen method cannot count them. */
@ProblemType(
        type = "ballots-uncountable",
        status = 422,
        title = "The method cannot count these ballots",
        description = "The detail says why. Choose another method or other options.")
public final class BallotsUncountable extends Problem {

    public BallotsUncountable(String reason) {
        super(reason + ".");
    }
}
