package org.foundationops.membership.group.domain;

/** What a seat is at an instant. */
public enum SeatStatus {
    INVITED,
    APPLIED,
    ACTIVE,
    /** Active, and its holder is asked whether they stay on. */
    OPT_IN_DUE,
    ENDED,
    REMOVED,
    RESIGNED,
    DECLINED,
    REJECTED,
    WITHDRAWN;

    public boolean isActive() {
        return this == ACTIVE || this == OPT_IN_DUE;
    }
}
