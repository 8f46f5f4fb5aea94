package org.foundationops.membership.member.domain;

/** What has been done to a membership; what it is now also depends on suspensions, see {@link MemberStatus}. */
public enum Standing {
    ACTIVE,
    RESIGNED,
    TERMINATED,
    DECEASED,

    /** Goes on as a membership of the person whom this one was merged into. */
    MERGED
}
