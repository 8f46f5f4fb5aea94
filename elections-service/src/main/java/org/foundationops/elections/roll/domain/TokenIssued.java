package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Too late to be revoked, or for a token of another key. */
@ProblemType(
        type = "token-issued",
        status = 409,
        title = "The voter has taken up their vote",
        description =
                "Each vote is given one token, ever: afterwards nobody can tell which ballot is whose, so none is taken back and no second token issued. The same blinded message gets the same answer again. An attempt to revoke is recorded.")
public final class TokenIssued extends Problem {

    private TokenIssued(String detail) {
        super(detail);
    }

    public static TokenIssued revokedTooLate() {
        return new TokenIssued("The voter has taken up their vote already; it cannot be revoked any more.");
    }

    public static TokenIssued forAnotherKey() {
        return new TokenIssued(
                "A token was issued to you for another key. Repeat the registration with the voting pass of that one.");
    }
}
