package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Members endorse and comment on applications. */
@ProblemType(type = "members-only", status = 403, title = "Only members do this")
public final class MembersOnly extends Problem {

    public MembersOnly() {
        super("You are not an individual member now.");
    }
}
