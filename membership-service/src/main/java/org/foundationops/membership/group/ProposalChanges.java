package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.CharterProposal;
import org.foundationops.membership.group.domain.ProposalChange;
import org.jspecify.annotations.Nullable;

/** What every change of a proposal leaves behind: its message and its audit entry. */
@ApplicationScoped
class ProposalChanges {

    static final String NOUN = "group-charter-proposal";

    private final ProposalRepository proposals;
    private final Outbox outbox;
    private final Audit audit;
    private final DecisionRequests decisionRequests;

    ProposalChanges(ProposalRepository proposals, Outbox outbox, Audit audit, DecisionRequests decisionRequests) {
        this.proposals = proposals;
        this.outbox = outbox;
        this.audit = audit;
        this.decisionRequests = decisionRequests;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(CharterProposal proposal, ProposalChange change, @Nullable String reason) {
        proposals.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.group-charter-proposal." + participle + ".v1",
                NOUN,
                proposal.id(),
                proposal.version(),
                ProposalState.of(proposal)));
        Optional<RecordedDecision> decision = proposal.decision();
        audit.record(AuditEntry.of(participle, NOUN, proposal.id())
                .with("groupId", proposal.groupId())
                .with("decidedOn", decision.map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        decision.map(RecordedDecision::minuteReference).orElse(null))
                .with("motionId", decision.map(RecordedDecision::motionId).orElse(null))
                .reason(reason));
        // Nobody has to answer what was asked about a change that is decided or withdrawn.
        if (!proposal.isOpen()) {
            decisionRequests.withdrawWaiting(ProposalService.KIND, proposal.id());
        }
    }

    /** A request is an aggregate with messages of its own, so the proposal leaves an audit entry only. */
    void recordRequest(CharterProposal proposal, UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, proposal.id())
                .with("requestId", requestId)
                .with("bodyId", bodyId));
    }

    private static String participle(ProposalChange change) {
        return switch (change) {
            case ProposalChange.Proposed proposed -> "proposed";
            case ProposalChange.Approved approved -> "approved";
            case ProposalChange.Rejected rejected -> "rejected";
            case ProposalChange.Withdrawn withdrawn -> "withdrawn";
        };
    }
}
