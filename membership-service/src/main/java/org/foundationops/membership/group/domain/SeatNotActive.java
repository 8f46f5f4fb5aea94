package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What has ended stays ended; coming back is a new seat. */
@ProblemType(type = "seat-not-active", status = 409, title = "The seat is not active")
public final class SeatNotActive extends Problem {

    public SeatNotActive(SeatStatus status) {
        super("The seat is " + status + ".");
    }
}
