package org.foundationops.membership.space.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Somebody administers a space once. */
@ProblemType(type = "already-administrator", status = 409, title = "The person administers the space already")
public final class AlreadyAdministrator extends Problem {

    public AlreadyAdministrator() {
        super("The person is one of the administrators.");
    }
}
