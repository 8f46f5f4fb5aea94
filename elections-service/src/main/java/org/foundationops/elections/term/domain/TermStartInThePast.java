package org.foundationops.elections.term.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody was in office without anybody knowing. */
@ProblemType(
        type = "term-start-in-the-past",
        status = 422,
        title = "An appointment cannot begin in the past",
        description = "Who is appointed to a seat is in office from now on or later.")
public final class TermStartInThePast extends Problem {

    public TermStartInThePast(Instant from) {
        super(
                "The appointment cannot begin at " + from + ", which has passed.",
                List.of(new FieldError("/from", "must not have passed")));
    }
}
