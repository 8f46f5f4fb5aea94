package org.foundationops.membership.member.domain;

/** Every end is final: coming back needs a new application and starts a new membership. */
public enum MemberStatus {
    ACTIVE,
    RESIGNED,
    TERMINATED,
    DECEASED,
    /** Goes on as a membership of the person whom this one was merged into. */
    MERGED
}
