package org.foundationops.grants.budget.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A budget is adopted once. */
@ProblemType(type = "budget-not-draft", status = 409, title = "The budget is adopted already")
public final class BudgetNotDraft extends Problem {

    public BudgetNotDraft() {
        super("An adopted budget is not adopted again.");
    }
}
