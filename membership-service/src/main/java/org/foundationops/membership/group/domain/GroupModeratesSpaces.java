package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Before a group is archived its spaces have another moderator, or are closed. */
@ProblemType(type = "group-moderates-spaces", status = 409, title = "The group moderates community spaces")
public final class GroupModeratesSpaces extends Problem {

    public GroupModeratesSpaces() {
        super("Hand the group's community spaces over to another group, or close them.");
    }
}
