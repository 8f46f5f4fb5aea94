package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Its length would tell something of the ballot. */
@ProblemType(
        type = "sealed-length",
        status = 422,
        title = "The sealed ballot has another length",
        description =
                "All sealed ballots of an election have the same length, which follows from the number of candidates.")
public final class SealedLength extends Problem {

    public SealedLength(String detail) {
        super(detail);
    }
}
