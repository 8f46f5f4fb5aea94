package org.foundationops.membership.delegation.domain;

/** What a body can decide on a delegation. */
public enum DelegationOutcome {
    APPROVED,
    REJECTED
}
