package org.foundationops.membership.member;

import java.time.Instant;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.person.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * A membership and whose it is.
 *
 * @param suspendedUntil when the suspension of the person ends that is in force at the moment of reading
 */
record MemberRow(Member member, Person person, @Nullable Instant suspendedUntil) {}
