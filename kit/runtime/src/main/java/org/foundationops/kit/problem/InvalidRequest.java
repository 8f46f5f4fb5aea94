package org.foundationops.kit.problem;

import java.util.List;

/** Unreadable: wrong JSON, wrong type, unknown name. */
@ProblemType(
        type = "invalid-request",
        status = 400,
        title = "The request cannot be read",
        description = "The errors name each place by a JSON Pointer or a parameter name. Mend the request.")
public final class InvalidRequest extends Problem {

    public InvalidRequest(String detail) {
        super(detail);
    }

    public InvalidRequest(String detail, List<FieldError> errors) {
        super(detail, errors);
    }
}
