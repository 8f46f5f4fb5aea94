package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Not a token of this election and weight. */
@ProblemType(
        type = "token-invalid",
        status = 422,
        title = "The token is not valid",
        description = "The token must be signed with the key of this election and weight.")
public final class TokenInvalid extends Problem {

    public TokenInvalid(String detail) {
        super(detail);
    }
}
