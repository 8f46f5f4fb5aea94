package org.foundationops.membership.delegation.domain;

import java.util.UUID;

/** What can happen to a delegation. */
public sealed interface DelegationChange {

    UUID delegationId();

    record Proposed(UUID delegationId) implements DelegationChange {}

    record Withdrawn(UUID delegationId) implements DelegationChange {}

    /** What the body decided. */
    sealed interface Decided extends DelegationChange {}

    record Granted(UUID delegationId) implements Decided {}

    record Rejected(UUID delegationId) implements Decided {}

    record Revoked(UUID delegationId) implements DelegationChange {}
}
