package org.foundationops.membership.member.domain;

/** Resignation is final: coming back needs a new application and starts a new membership. */
public enum MemberStatus {
    ACTIVE,
    RESIGNED,
    /** Goes on as a membership of the person whom this one was merged into. */
    MERGED
}
