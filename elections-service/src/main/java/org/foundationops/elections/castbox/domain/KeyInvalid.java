package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Not a key that can sign. */
@ProblemType(
        type = "key-invalid",
        status = 422,
        title = "The one-time key is not valid",
        description = "A one-time key is a canonical Ed25519 key that is not of small order.")
public final class KeyInvalid extends Problem {

    public KeyInvalid(String detail) {
        super(detail);
    }
}
