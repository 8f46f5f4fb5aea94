package org.foundationops.membership.suspension.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What is over is not lifted. */
@ProblemType(type = "suspension-over", status = 409, title = "The suspension is over")
public final class SuspensionOver extends Problem {

    public SuspensionOver() {
        super("The suspension has ended or was lifted.");
    }
}
