package org.foundationops.membership.member.domain;

import java.util.UUID;

/** What can happen to an individual membership. */
public sealed interface MemberChange {

    UUID memberId();

    UUID personId();

    record Admitted(UUID memberId, UUID personId) implements MemberChange {}

    record Resigned(UUID memberId, UUID personId) implements MemberChange {}

    record Merged(UUID memberId, UUID personId) implements MemberChange {}

    record Continued(UUID memberId, UUID personId) implements MemberChange {}

    record Terminated(UUID memberId, UUID personId) implements MemberChange {}

    record Died(UUID memberId, UUID personId) implements MemberChange {}
}
