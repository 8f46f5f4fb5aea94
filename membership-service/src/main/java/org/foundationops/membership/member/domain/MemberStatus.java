package org.foundationops.membership.member.domain;

/** Resignation is final: coming back needs a new application and starts a new membership. */
public enum MemberStatus {
    ACTIVE,
    RESIGNED
}
