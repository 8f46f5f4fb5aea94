package org.foundationops.membership.corporate.domain;

/** How far a renewal is. */
public enum RenewalStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    INVOICED,
    COMPLETED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == REQUESTED || this == APPROVED || this == INVOICED;
    }
}
