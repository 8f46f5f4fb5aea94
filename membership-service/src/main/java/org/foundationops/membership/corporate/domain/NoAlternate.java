package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only who was named can be removed. */
@ProblemType(type = "no-alternate", status = 409, title = "There is no alternate")
public final class NoAlternate extends Problem {

    public NoAlternate() {
        super("Nobody is named as alternate now.");
    }
}
