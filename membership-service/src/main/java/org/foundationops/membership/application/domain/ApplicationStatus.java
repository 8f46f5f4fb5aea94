package org.foundationops.membership.application.domain;

/** The status of an application at an instant, as everybody sees it. */
public enum ApplicationStatus {
    COMMENT_PERIOD,
    READY,
    DEFERRED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
