package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody is revoked who has no vote. */
@ProblemType(
        type = "nothing-to-revoke",
        status = 409,
        title = "The person is not on the roll",
        description = "Only who stands on the roll can be revoked, and once.")
public final class NothingToRevoke extends Problem {

    public NothingToRevoke() {
        super("The person does not stand on the roll of this election, or is revoked already.");
    }
}
