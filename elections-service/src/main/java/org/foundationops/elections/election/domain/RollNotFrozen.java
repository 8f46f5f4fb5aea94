package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Registration needs a roll. */
@ProblemType(
        type = "roll-not-frozen",
        status = 409,
        title = "The voter roll is not frozen",
        description = "Registration opens when the roll is frozen: POST /v1/elections/{id}/roll.")
public final class RollNotFrozen extends Problem {

    public RollNotFrozen() {
        super("Freeze the voter roll first.");
    }
}
