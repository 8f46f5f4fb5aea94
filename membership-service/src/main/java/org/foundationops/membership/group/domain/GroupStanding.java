package org.foundationops.membership.group.domain;

/** What has been done to a group; what it is now also depends on dates and on others, see {@link GroupStatus}. */
public enum GroupStanding {
    DRAFT,
    PROPOSED,
    ACTIVE,
    REJECTED,
    SHUTTING_DOWN,
    ARCHIVED;

    boolean isOver() {
        return this == REJECTED || this == ARCHIVED;
    }
}
