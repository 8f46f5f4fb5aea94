package org.foundationops.membership.delegation.domain;

/** What has been decided about a delegation; whether it is in force also depends on the date. */
public enum DelegationStanding {
    PROPOSED,
    WITHDRAWN,
    REJECTED,
    GRANTED
}
