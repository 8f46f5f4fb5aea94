package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Whoever was admitted or has gone is not admitted again. */
@ProblemType(type = "seat-not-open", status = 409, title = "The seat is not one to be decided")
public final class SeatNotOpen extends Problem {

    public SeatNotOpen(SeatStanding standing) {
        super("The seat is " + standing + "; only invitations and applications are answered and decided.");
    }
}
