package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Too late to be revoked. */
@ProblemType(
        type = "token-issued",
        status = 409,
        title = "The voter has taken up their vote",
        description =
                "Somebody is revoked before they have a ballot. Afterwards nobody can tell which ballot is theirs, so none is taken back. The attempt is recorded.")
public final class TokenIssued extends Problem {

    public TokenIssued() {
        super("The voter has taken up their vote already; it cannot be revoked any more.");
    }
}
