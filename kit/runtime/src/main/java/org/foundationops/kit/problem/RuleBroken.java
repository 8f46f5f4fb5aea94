package org.foundationops.kit.problem;

import java.util.List;

/** Readable, and a rule about its content is broken. */
@ProblemType(
        type = "validation-failed",
        status = 422,
        title = "The request breaks a rule",
        description = "It could be read, and what it asks for is not allowed. The errors name each place.")
public final class RuleBroken extends Problem {

    public RuleBroken(String detail) {
        super(detail);
    }

    public RuleBroken(String detail, List<FieldError> errors) {
        super(detail, errors);
    }
}
