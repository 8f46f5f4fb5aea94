package org.foundationops.grants.budget.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One budget for a body and a fiscal year. */
@ProblemType(type = "budget-exists", status = 409, title = "The body has a budget for that year")
public final class BudgetExists extends Problem {

    public BudgetExists() {
        super("A body has one budget for each fiscal year.");
    }
}
