package org.foundationops.membership.member.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The end of a membership is final. */
@ProblemType(type = "member-not-active", status = 409, title = "The membership is not active")
public final class MemberNotActive extends Problem {

    public MemberNotActive(Standing standing) {
        super("The membership is " + standing + ".");
    }
}
