package org.foundationops.membership.space.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who leaves names a successor first. */
@ProblemType(type = "too-few-administrators", status = 409, title = "A space has two administrators at least")
public final class TooFewAdministrators extends Problem {

    public TooFewAdministrators() {
        super("A community space has at least two administrators; add another one first.");
    }
}
