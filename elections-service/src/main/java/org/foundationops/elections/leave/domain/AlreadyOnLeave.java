package org.foundationops.elections.leave.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Two leaves of one person do not overlap. */
@ProblemType(
        type = "already-on-leave",
        status = 409,
        title = "There is a leave for that time already",
        description = "Two leaves of one person in one body do not overlap. End the other one first.")
public final class AlreadyOnLeave extends Problem {

    public AlreadyOnLeave() {
        super("The person is on leave for a part of that time already.");
    }
}
