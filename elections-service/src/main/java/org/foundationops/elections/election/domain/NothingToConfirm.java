package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The roll is large enough. */
@ProblemType(
        type = "nothing-to-confirm",
        status = 409,
        title = "The roll needs no confirmation",
        description = "Only a small roll is confirmed, and once.")
public final class NothingToConfirm extends Problem {

    public NothingToConfirm() {
        super("The roll is large enough for its publication level, or is confirmed already.");
    }
}
