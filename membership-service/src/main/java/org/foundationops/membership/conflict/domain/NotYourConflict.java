package org.foundationops.membership.conflict.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One declares one's own conflicts; a secretary those of others. */
@ProblemType(type = "not-your-conflict", status = 403, title = "The conflict is that of somebody else")
public final class NotYourConflict extends Problem {

    public NotYourConflict() {
        super("You can declare your own conflicts; a secretary declares those of others.");
    }
}
