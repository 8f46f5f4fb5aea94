package org.foundationops.membership.corporate.domain;

/** What has been done to a membership; what it is now also depends on the date, see {@link CorporateStatus}. */
public enum Standing {
    APPLIED,
    APPROVED,
    REJECTED,
    INVOICED,
    ACTIVE
}
