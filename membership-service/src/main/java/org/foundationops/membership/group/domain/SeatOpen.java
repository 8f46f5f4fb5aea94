package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One seat a person. */
@ProblemType(type = "seat-open", status = 409, title = "The person is in the group or about to be")
public final class SeatOpen extends Problem {

    public SeatOpen() {
        super("The person is a member of the group, was invited or has applied.");
    }
}
