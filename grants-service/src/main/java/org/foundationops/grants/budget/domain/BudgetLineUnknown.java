package org.foundationops.grants.budget.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The line that shall pay does not exist. */
@ProblemType(type = "budget-line-unknown", status = 422, title = "There is no such budget line")
public final class BudgetLineUnknown extends Problem {

    public BudgetLineUnknown() {
        super("The field budgetLineId names no line of a budget.");
    }
}
