package org.foundationops.elections.registration.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was sent cannot be signed. */
@ProblemType(
        type = "blinded-message-invalid",
        status = 422,
        title = "The blinded message cannot be signed",
        description =
                "It must be as long as the modulus of the token key in the manifest, below it, and not zero, in base64url without padding.")
public final class BlindedMessageInvalid extends Problem {

    /** @param rule what it must be like, after the name of the member */
    public BlindedMessageInvalid(String rule) {
        super("The blinded message " + rule + ".", List.of(new FieldError("/blindedMessage", rule)));
    }
}
