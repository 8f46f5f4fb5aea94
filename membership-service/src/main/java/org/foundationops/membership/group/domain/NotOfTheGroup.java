package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A group is led by its chair and its co-chair. */
@ProblemType(type = "not-of-the-group", status = 403, title = "You do not lead the group")
public final class NotOfTheGroup extends Problem {

    public NotOfTheGroup() {
        super("The group's chair, its co-chair or a secretary may do this.");
    }
}
