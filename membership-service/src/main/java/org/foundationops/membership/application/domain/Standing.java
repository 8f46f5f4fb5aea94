package org.foundationops.membership.application.domain;

/** What has been done to an application; what it is now also depends on the date, see {@link ApplicationStatus}. */
public enum Standing {
    DRAFT,
    SUBMITTED,
    DEFERRED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == DEFERRED;
    }
}
