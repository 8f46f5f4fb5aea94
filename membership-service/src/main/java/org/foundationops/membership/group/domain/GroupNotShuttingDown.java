package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A group is shut down by a decision before it is archived. */
@ProblemType(type = "group-not-shutting-down", status = 409, title = "The group is not being shut down")
public final class GroupNotShuttingDown extends Problem {

    public GroupNotShuttingDown(GroupStanding standing) {
        super("The group is " + standing + "; a decision to shut it down comes first.");
    }
}
