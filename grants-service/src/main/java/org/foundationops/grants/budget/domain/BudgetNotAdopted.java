package org.foundationops.grants.budget.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A plan gives no money. */
@ProblemType(type = "budget-not-adopted", status = 409, title = "The budget is not adopted")
public final class BudgetNotAdopted extends Problem {

    public BudgetNotAdopted() {
        super("Its body has to adopt the budget before money of it can be committed.");
    }
}
