package org.foundationops.elections.leave.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A leave in the past would change quorums that were counted. */
@ProblemType(
        type = "leave-not-ahead",
        status = 422,
        title = "The leave does not lie ahead",
        description = "A leave begins now or later, and ends after it begins.")
public final class LeaveNotAhead extends Problem {

    public LeaveNotAhead(String detail) {
        super(detail);
    }
}
