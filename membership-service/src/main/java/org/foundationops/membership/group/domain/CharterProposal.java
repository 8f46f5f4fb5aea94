package org.foundationops.membership.group.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A change of what only the board changes in a charter. The charter in force stays until the board has decided. */
@Entity
@Table(name = "group_charter_proposal")
public class CharterProposal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID groupId;
    private Substance substance;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private Instant proposedAt;
    private @Nullable RecordedDecision decision;

    @SuppressWarnings("NullAway.Init")
    protected CharterProposal() {}

    private CharterProposal(UUID id, UUID groupId, Substance substance, Instant now) {
        this.id = id;
        this.groupId = groupId;
        this.substance = substance;
        this.status = ProposalStatus.PROPOSED;
        this.proposedAt = now;
    }

    /** One after the other. */
    public static CharterProposal propose(
            UUID id, Group group, Substance substance, boolean anotherIsOpen, Instant now) {
        group.requireActive();
        if (anotherIsOpen) {
            throw new CharterProposalOpen();
        }
        return new CharterProposal(id, group.id(), substance, now);
    }

    public ProposalChange.Proposed proposed() {
        return new ProposalChange.Proposed(id);
    }

    public ProposalChange decide(GroupOutcome outcome, RecordedDecision taken) {
        requireOpen();
        decision = taken;
        return switch (outcome) {
            case APPROVED -> {
                status = ProposalStatus.APPROVED;
                yield new ProposalChange.Approved(id);
            }
            case REJECTED -> {
                status = ProposalStatus.REJECTED;
                yield new ProposalChange.Rejected(id);
            }
        };
    }

    public ProposalChange.Withdrawn withdraw() {
        requireOpen();
        status = ProposalStatus.WITHDRAWN;
        return new ProposalChange.Withdrawn(id);
    }

    /** The charter as it would be, had the board approved. */
    public Charter appliedTo(Charter live) {
        return live.withSubstance(substance);
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new CharterProposalDecided(status);
        }
    }

    public boolean isOpen() {
        return status == ProposalStatus.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID groupId() {
        return groupId;
    }

    public Substance substance() {
        return substance;
    }

    public ProposalStatus status() {
        return status;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
