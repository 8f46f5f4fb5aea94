package org.foundationops.elections.registration.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Too early or too late. */
@ProblemType(
        type = "registration-not-open",
        status = 409,
        title = "Registration is not open",
        description = "Tokens are issued from the opening of registration until voting ends.")
public final class RegistrationNotOpen extends Problem {

    public RegistrationNotOpen(String detail) {
        super(detail);
    }
}
