package org.foundationops.membership.corporate.domain;

/** The status of a membership at an instant, as everybody sees it. */
public enum CorporateStatus {
    APPLIED,
    APPROVED,
    REJECTED,
    INVOICED,
    ACTIVE,
    SUSPENDED
}
