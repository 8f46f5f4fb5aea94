package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An organisation speaks through its representative. */
@ProblemType(type = "not-the-representative", status = 403, title = "You do not represent the organisation")
public final class NotTheRepresentative extends Problem {

    public NotTheRepresentative() {
        super("The organisation's representative or a secretary may do this.");
    }
}
