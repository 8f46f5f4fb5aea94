package org.foundationops.elections.election.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A roll is frozen once. */
@ProblemType(
        type = "roll-already-frozen",
        status = 409,
        title = "The voter roll is frozen already",
        description = "A roll is frozen once.")
public final class RollFrozenAlready extends Problem {

    public RollFrozenAlready(Instant at) {
        super("The roll was frozen at " + at + "; it does not change.");
    }
}
