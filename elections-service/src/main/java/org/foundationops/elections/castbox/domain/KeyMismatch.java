package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The token is for another one-time key. */
@ProblemType(
        type = "key-mismatch",
        status = 422,
        title = "The prepared message is for another key",
        description = "The last 32 bytes of the prepared message are the one-time key.")
public final class KeyMismatch extends Problem {

    public KeyMismatch(String detail) {
        super(detail);
    }
}
