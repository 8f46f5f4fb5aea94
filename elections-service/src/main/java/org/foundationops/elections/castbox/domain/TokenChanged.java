package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The earlier ballot of this key has another weight or token. */
@ProblemType(
        type = "token-changed",
        status = 409,
        title = "The token is another one",
        description = "All ballots of a one-time key carry the same token.")
public final class TokenChanged extends Problem {

    public TokenChanged(String detail) {
        super(detail);
    }
}
