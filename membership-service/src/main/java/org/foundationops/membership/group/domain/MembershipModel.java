package org.foundationops.membership.group.domain;

/** Who admits to a group. */
public enum MembershipModel {
    /** Half of the members and one more. */
    DIRECT,
    BOARD_MANAGED,
    COUNCIL_MANAGED
}
