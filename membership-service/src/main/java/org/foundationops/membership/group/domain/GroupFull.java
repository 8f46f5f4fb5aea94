package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A charter may limit the number of members. */
@ProblemType(type = "group-full", status = 409, title = "The group has no place left")
public final class GroupFull extends Problem {

    public GroupFull(int places) {
        super("All " + places + " places of the group are taken.");
    }
}
