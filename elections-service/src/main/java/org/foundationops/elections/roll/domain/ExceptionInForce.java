package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Confirmed once. */
@ProblemType(
        type = "exception-in-force",
        status = 409,
        title = "The exception is in force",
        description = "A proposed addition is confirmed once.")
public final class ExceptionInForce extends Problem {

    public ExceptionInForce() {
        super("This exception to the roll is in force already.");
    }
}
