package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What has no instant cannot be moved. */
@ProblemType(
        type = "no-end-of-voting",
        status = 409,
        title = "The timetable has no end of voting",
        description =
                "Without an instant in the timetable an officer closes the voting, so there is no end to be moved.")
public final class NoEndOfVoting extends Problem {

    public NoEndOfVoting() {
        super("The timetable names no end of voting; an officer closes it.");
    }
}
