package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A group is established once. */
@ProblemType(type = "group-not-proposed", status = 409, title = "The group waits for no decision")
public final class GroupNotProposed extends Problem {

    public GroupNotProposed(GroupStanding standing) {
        super("The group is " + standing + "; the board decides on what was proposed.");
    }
}
