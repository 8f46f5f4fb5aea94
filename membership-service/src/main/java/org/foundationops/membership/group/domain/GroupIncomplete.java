package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A group begins with a chair and a co-chair who have consented. */
@ProblemType(type = "group-incomplete", status = 409, title = "The group lacks somebody")
public final class GroupIncomplete extends Problem {

    public GroupIncomplete(String missing) {
        super("The group cannot be proposed yet: " + missing + ".");
    }
}
