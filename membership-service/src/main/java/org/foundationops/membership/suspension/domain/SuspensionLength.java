package org.foundationops.membership.suspension.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Policy {@code conduct-suspension}: how short and how long a suspension may be. */
@ProblemType(type = "suspension-length", status = 422, title = "The suspension is too short or too long")
public final class SuspensionLength extends Problem {

    public SuspensionLength(int minimum, int maximum, long days) {
        super(
                "It would last " + days + " whole days; a suspension lasts " + minimum + " to " + maximum + ".",
                List.of(new FieldError(
                        "/until", "must be " + minimum + " to " + maximum + " days after the beginning")));
    }
}
