package org.foundationops.membership.application.domain;

/** The status of an application at an instant, as everybody sees it. */
public enum ApplicationStatus {
    DRAFT,
    /** A nomination that waits for the nominee's consent; all others are in their comment period at once. */
    SUBMITTED,
    COMMENT_PERIOD,
    READY,
    DEFERRED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** Whether members endorse and comment. */
    boolean isDiscussed() {
        return this == COMMENT_PERIOD || this == READY || this == DEFERRED;
    }
}
