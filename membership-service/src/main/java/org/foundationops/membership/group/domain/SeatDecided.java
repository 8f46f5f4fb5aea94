package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Somebody is admitted once. */
@ProblemType(type = "seat-decided", status = 409, title = "The admission is decided")
public final class SeatDecided extends Problem {

    public SeatDecided() {
        super("The person has been admitted; the seat begins when they accept it.");
    }
}
