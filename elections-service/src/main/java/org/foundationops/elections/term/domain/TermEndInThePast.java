package org.foundationops.elections.term.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who was in office when something was decided is not changed afterwards. */
@ProblemType(
        type = "term-end-in-the-past",
        status = 422,
        title = "A term cannot end in the past",
        description = "Decisions were made with who was in office then. A term ends now or later.")
public final class TermEndInThePast extends Problem {

    public TermEndInThePast(Instant at) {
        super(
                "The term cannot end at " + at + ", which has passed.",
                List.of(new FieldError("/at", "must not have passed")));
    }
}
