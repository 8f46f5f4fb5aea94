package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Members admit members. */
@ProblemType(type = "not-a-group-member", status = 403, title = "You are not a member of the group")
public final class NotAGroupMember extends Problem {

    public NotAGroupMember() {
        super("The members of the group may do this.");
    }
}
