package org.foundationops.membership.member;

import org.foundationops.membership.member.domain.Member;

/** A member whom a decision of former times admitted. */
record ImportedMember(Member member, String decisionReference) {}
