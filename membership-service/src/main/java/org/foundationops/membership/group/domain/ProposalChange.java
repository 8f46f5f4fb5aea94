package org.foundationops.membership.group.domain;

import java.util.UUID;

/** What can happen to a proposed change of a charter. */
public sealed interface ProposalChange {

    UUID proposalId();

    record Proposed(UUID proposalId) implements ProposalChange {}

    record Approved(UUID proposalId) implements ProposalChange {}

    record Rejected(UUID proposalId) implements ProposalChange {}

    record Withdrawn(UUID proposalId) implements ProposalChange {}
}
