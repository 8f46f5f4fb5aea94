package org.foundationops.membership.member.domain;

/**
 * The status of a membership at an instant. Every end is final: coming back needs a new application and starts a new
 * membership.
 */
public enum MemberStatus {
    ACTIVE,

    /** By the conduct team: no vote and no other right of a member, until it ends or is lifted. */
    SUSPENDED,
    RESIGNED,
    TERMINATED,
    DECEASED,

    /** Goes on as a membership of the person whom this one was merged into. */
    MERGED
}
