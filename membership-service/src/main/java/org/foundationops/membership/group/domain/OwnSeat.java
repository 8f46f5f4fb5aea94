package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody records what was decided on themself. */
@ProblemType(type = "own-seat", status = 403, title = "The seat is your own")
public final class OwnSeat extends Problem {

    public OwnSeat() {
        super("Another person must record what was decided on your seat.");
    }
}
