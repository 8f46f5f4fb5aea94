package org.foundationops.membership.income.domain;

/** Money that comes without an invoice. */
public enum GiftKind {
    DONATION,
    OTHER;

    IncomeKind incomeKind() {
        return switch (this) {
            case DONATION -> IncomeKind.DONATION;
            case OTHER -> IncomeKind.OTHER;
        };
    }
}
