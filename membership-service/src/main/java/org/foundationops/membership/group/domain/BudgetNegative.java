package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A budget is money to spend. */
@ProblemType(type = "budget-negative", status = 422, title = "The budget is below nothing")
public final class BudgetNegative extends Problem {

    public BudgetNegative(Money budget) {
        super(
                "A budget of " + budget + " cannot be spent.",
                List.of(new FieldError("/budget", "must not be negative")));
    }
}
