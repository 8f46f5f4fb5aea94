package org.foundationops.grants.budget;

import java.util.List;
import java.util.UUID;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.budget.domain.BudgetStatus;
import org.foundationops.grants.decision.DecisionView;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** A budget as all services know it. */
record BudgetState(
        UUID id,
        long version,
        UUID bodyId,
        int fiscalYear,
        String currency,
        BudgetStatus status,
        List<Line> lines,
        @Nullable DecisionView decision) {

    record Line(UUID id, String code, Money planned) {}

    static BudgetState of(Budget budget) {
        return new BudgetState(
                budget.id(),
                budget.version(),
                budget.bodyId(),
                budget.fiscalYear(),
                budget.currency().getCurrencyCode(),
                budget.status(),
                budget.lines().stream()
                        .map(line -> new Line(line.id(), line.code(), budget.planned(line)))
                        .toList(),
                budget.decision().map(DecisionView::of).orElse(null));
    }
}
