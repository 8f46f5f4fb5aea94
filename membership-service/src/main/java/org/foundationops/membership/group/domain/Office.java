package org.foundationops.membership.group.domain;

/** What somebody can be to a group beyond being its member. */
public enum Office {
    CHAIR,
    CO_CHAIR,
    /** The director through whom the board follows the group; not a member by that. */
    LIAISON
}
