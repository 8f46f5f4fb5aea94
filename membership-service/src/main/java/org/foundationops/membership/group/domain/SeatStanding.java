package org.foundationops.membership.group.domain;

/** What has been done to a seat; what it is now also depends on the date, see {@link SeatStatus}. */
public enum SeatStanding {
    INVITED,
    APPLIED,
    ACTIVE,
    /** The term ended with nobody staying on, or something that the seat depends on did. */
    ENDED,
    REMOVED,
    RESIGNED,
    DECLINED,
    REJECTED,
    WITHDRAWN;

    boolean isPending() {
        return this == INVITED || this == APPLIED;
    }
}
