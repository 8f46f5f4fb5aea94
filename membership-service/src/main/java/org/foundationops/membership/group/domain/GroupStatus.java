package org.foundationops.membership.group.domain;

/** What a group is at an instant. */
public enum GroupStatus {
    DRAFT,
    PROPOSED,
    ACTIVE,
    /** Active, with less than it needs to be trusted to go on. */
    AT_RISK,
    REJECTED,
    SHUTTING_DOWN,
    ARCHIVED
}
