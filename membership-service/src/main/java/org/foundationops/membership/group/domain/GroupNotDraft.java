package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was proposed is changed by its charter. */
@ProblemType(type = "group-not-draft", status = 409, title = "The group is not a draft")
public final class GroupNotDraft extends Problem {

    public GroupNotDraft(GroupStanding standing) {
        super("The group is " + standing + "; only a draft is edited and proposed.");
    }
}
