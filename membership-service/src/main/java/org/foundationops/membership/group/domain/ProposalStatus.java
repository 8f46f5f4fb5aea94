package org.foundationops.membership.group.domain;

/** What became of a change of a charter that only the board makes. */
public enum ProposalStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
