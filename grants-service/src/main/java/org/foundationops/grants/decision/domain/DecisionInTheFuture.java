package org.foundationops.grants.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only what was decided can be recorded. */
@ProblemType(type = "decision-in-the-future", status = 422, title = "The decision has not been taken yet")
public final class DecisionInTheFuture extends Problem {

    public DecisionInTheFuture(LocalDate decidedOn) {
        super(
                "A decision of " + decidedOn + " cannot be recorded before that day.",
                List.of(new FieldError("/decision/decidedOn", "must not be in the future")));
    }
}
