package org.foundationops.membership.group.domain;

/** How often a group reports. */
public enum Cadence {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
