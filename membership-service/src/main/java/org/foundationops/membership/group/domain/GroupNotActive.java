package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only an active group takes members and changes its charter. */
@ProblemType(type = "group-not-active", status = 409, title = "The group is not active")
public final class GroupNotActive extends Problem {

    public GroupNotActive(GroupStanding standing) {
        super("The group is " + standing + ".");
    }
}
