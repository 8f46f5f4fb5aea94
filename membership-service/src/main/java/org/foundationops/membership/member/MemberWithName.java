package org.foundationops.membership.member;

import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.person.domain.Person;

/** A membership and whose it is. */
record MemberWithName(Member member, Person person) {}
