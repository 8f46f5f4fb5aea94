package org.foundationops.membership.income.domain;

/** What money came for. */
public enum IncomeKind {
    DUES,
    DONATION,
    OTHER
}
