package org.foundationops.membership.delegation.domain;

/** The status of a delegation at an instant, as everybody sees it. */
public enum DelegationStatus {
    PROPOSED,
    WITHDRAWN,
    REJECTED,

    /** Granted, and its time has not begun. */
    ANNOUNCED,
    IN_FORCE,
    REVOKED,

    /** Its time is over. */
    ENDED
}
