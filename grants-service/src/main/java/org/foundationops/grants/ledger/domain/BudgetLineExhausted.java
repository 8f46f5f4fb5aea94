package org.foundationops.grants.ledger.domain;

import java.util.Map;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** committed <= allotted. */
@ProblemType(
        type = "budget-line-exhausted",
        status = 409,
        title = "The budget line has not enough money left",
        description = "Choose another line or a smaller amount; the member available says what is left.")
public final class BudgetLineExhausted extends Problem {

    private final transient Money available;

    public BudgetLineExhausted(Money amount, Money available) {
        super("Of this line " + available + " is available, less than " + amount + ".");
        this.available = available;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("available", available);
    }
}
