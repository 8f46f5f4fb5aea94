package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Not signed by the one-time key. */
@ProblemType(
        type = "signature-invalid",
        status = 422,
        title = "The signature is not valid",
        description = "The one-time key must have signed this election, key, counter and commitment.")
public final class SignatureInvalid extends Problem {

    public SignatureInvalid(String detail) {
        super(detail);
    }
}
