package org.foundationops.membership.group.domain;

/** What a body can decide on a group, on a change of its charter, or on somebody who is to join it. */
public enum GroupOutcome {
    APPROVED,
    REJECTED
}
