package org.foundationops.elections.term.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Not one of the authorised seats. */
@ProblemType(
        type = "seat-not-open",
        status = 409,
        title = "The seat is not one of the authorised number then",
        description = "The seat comes with an enlargement that does not hold yet, or is given up by a reduction.")
public final class SeatClosed extends Problem {

    public SeatClosed(int number, Instant at) {
        super("Seat " + number + " is not one of the authorised number at " + at + ".");
    }
}
