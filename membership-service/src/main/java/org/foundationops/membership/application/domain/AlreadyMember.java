package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A current member cannot apply. */
@ProblemType(type = "already-member", status = 409, title = "The person is a member")
public final class AlreadyMember extends Problem {

    public AlreadyMember() {
        super("The person is an individual member already.");
    }
}
