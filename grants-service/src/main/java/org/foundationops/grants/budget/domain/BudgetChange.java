package org.foundationops.grants.budget.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;

/** What can happen to a budget. */
public sealed interface BudgetChange {

    UUID budgetId();

    record Drafted(UUID budgetId) implements BudgetChange {}

    record Adopted(UUID budgetId, List<Allotment> allotments) implements BudgetChange {}

    /** Money that a line has from now on. */
    record Allotment(UUID budgetLineId, Money amount) {}
}
