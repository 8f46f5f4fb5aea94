package org.foundationops.elections.body.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Past quorums rest on the number of seats that there was. */
@ProblemType(
        type = "size-too-early",
        status = 422,
        title = "The number of seats cannot change then",
        description = "The authorised number changes now or later, and later than every change that is recorded.")
public final class SizeTooEarly extends Problem {

    public SizeTooEarly(Instant from, Instant earliest) {
        super(
                "The number of seats cannot change at " + from + ", but at " + earliest + " or later.",
                List.of(new FieldError("/from", "must be later")));
    }
}
