package org.foundationops.elections.term.domain;

import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The seats that were offered are not vacant any more. */
@ProblemType(
        type = "seats-taken",
        status = 409,
        title = "There is no vacant seat for the winner",
        description = "The seat register changed since the election was announced: a seat that was offered is held.")
public final class SeatsTaken extends Problem {

    public SeatsTaken(Cohort cohort) {
        super("No seat of the " + cohort + " cohort is vacant when the new terms start.");
    }
}
