package org.foundationops.grants.budget.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The lines contradict each other or the budget. */
@ProblemType(type = "budget-lines-unusable", status = 422, title = "The lines do not make a budget")
public final class BudgetLinesUnusable extends Problem {

    public BudgetLinesUnusable(List<FieldError> errors) {
        super("Each line needs a code of its own and a positive amount in the budget's currency.", errors);
    }
}
