package org.foundationops.grants.delegation.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A group decides when it has the power. */
@ProblemType(type = "decision-before-delegation", status = 422, title = "The decision is older than the delegation")
public final class DecisionBeforeDelegation extends Problem {

    public DecisionBeforeDelegation(LocalDate begins) {
        super(
                "The delegation begins on " + begins + ".",
                List.of(new FieldError("/decidedOn", "must not be before " + begins)));
    }
}
