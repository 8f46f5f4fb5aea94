package org.foundationops.membership.space.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A space is looked after by the group that moderates it. */
@ProblemType(type = "not-the-moderator", status = 403, title = "Another group moderates the space")
public final class NotTheModerator extends Problem {

    public NotTheModerator() {
        super("The chair or co-chair of the moderating group, the conduct team or a secretary may do this.");
    }
}
