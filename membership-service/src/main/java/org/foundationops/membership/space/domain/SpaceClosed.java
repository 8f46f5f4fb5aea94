package org.foundationops.membership.space.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A closed space stays closed. */
@ProblemType(type = "space-closed", status = 409, title = "The space is closed")
public final class SpaceClosed extends Problem {

    public SpaceClosed() {
        super("The space is closed.");
    }
}
