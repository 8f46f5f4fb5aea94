package org.foundationops.elections.term.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A seat has one holder at an instant, and a person one seat of a body. */
@ProblemType(
        type = "seat-held-twice",
        status = 422,
        title = "A seat or a person would be in two terms at once",
        description =
                "At any instant a seat is held by at most one person, and a person holds at most one seat of a body.")
public final class SeatHeldTwice extends Problem {

    public SeatHeldTwice(String detail) {
        super(detail);
    }
}
