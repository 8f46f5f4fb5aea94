package org.foundationops.membership.corporate.domain;

/** The status of a membership at an instant, as everybody sees it. */
public enum CorporateStatus {
    APPLIED,
    APPROVED,
    REJECTED,
    INVOICED,
    ACTIVE,
    /** Active, and its term ends soon. */
    RENEWAL_DUE,
    /** Nothing is paid for now, or the conduct team suspended the organisation: no vote, not counted, not listed. */
    SUSPENDED,
    LAPSED,
    RESIGNED,
    TERMINATED;

    /** To be active at an instant and to have the vote at that instant is the same. */
    public boolean isActive() {
        return this == ACTIVE || this == RENEWAL_DUE;
    }

    public boolean hasEnded() {
        return this == REJECTED || this == LAPSED || this == RESIGNED || this == TERMINATED;
    }
}
