package org.foundationops.grants.budget.domain;

/** A budget is planned, then adopted by its body. */
public enum BudgetStatus {
    DRAFT,
    ADOPTED
}
