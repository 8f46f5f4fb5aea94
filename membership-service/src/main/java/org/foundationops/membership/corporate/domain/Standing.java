package org.foundationops.membership.corporate.domain;

/** What has been done to a membership; what it is now also depends on the date, see {@link CorporateStatus}. */
public enum Standing {
    APPLIED,
    APPROVED,
    REJECTED,
    INVOICED,
    ACTIVE,
    RESIGNED,
    TERMINATED,
    LAPSED;

    /** For good: the organisation may apply for another membership. */
    public boolean hasEnded() {
        return this == REJECTED || this == RESIGNED || this == TERMINATED || this == LAPSED;
    }
}
