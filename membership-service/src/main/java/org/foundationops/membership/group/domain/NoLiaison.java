package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only who was named can be removed. */
@ProblemType(type = "no-liaison", status = 409, title = "There is no liaison")
public final class NoLiaison extends Problem {

    public NoLiaison() {
        super("Nobody is named as liaison now.");
    }
}
