package org.foundationops.elections.term.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only a vacant seat is filled by appointment. */
@ProblemType(
        type = "seat-not-vacant",
        status = 409,
        title = "The seat is not vacant",
        description = "Somebody holds the seat at that instant. A director stays until the successor is in office, also"
                + " beyond the planned end.")
public final class SeatNotVacant extends Problem {

    public SeatNotVacant(int number, Instant at) {
        super("Seat " + number + " is held at " + at + ".");
    }
}
