package org.foundationops.elections.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A decision is recorded after it was made. */
@ProblemType(
        type = "decision-in-the-future",
        status = 422,
        title = "The decision lies in the future",
        description = "What a body decided is recorded on the day of the decision or later.")
public final class DecisionInTheFuture extends Problem {

    public DecisionInTheFuture(LocalDate decidedOn) {
        super(
                "The decision is dated " + decidedOn + ", which has not come yet.",
                List.of(new FieldError("/decidedOn", "must not be in the future")));
    }
}
