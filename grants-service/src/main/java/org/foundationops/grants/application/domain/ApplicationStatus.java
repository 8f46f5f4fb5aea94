package org.foundationops.grants.application.domain;

/** Where an application stands. */
public enum ApplicationStatus {
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
