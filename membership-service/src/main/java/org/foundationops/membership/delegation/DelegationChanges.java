package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.delegation.domain.Delegation;
import org.foundationops.membership.delegation.domain.DelegationChange;
import org.foundationops.membership.delegation.domain.DelegationStanding;
import org.foundationops.membership.delegation.domain.Use;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** What every change of a delegation leaves behind: its message and its audit entry. */
@ApplicationScoped
class DelegationChanges {

    static final String NOUN = "delegation";

    private final DelegationRepository delegations;
    private final Outbox outbox;
    private final Audit audit;
    private final DecisionRequests decisionRequests;

    DelegationChanges(DelegationRepository delegations, Outbox outbox, Audit audit, DecisionRequests decisionRequests) {
        this.delegations = delegations;
        this.outbox = outbox;
        this.audit = audit;
        this.decisionRequests = decisionRequests;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Delegation delegation, DelegationChange change, @Nullable String reason) {
        delegations.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.delegation." + participle + ".v1",
                NOUN,
                delegation.id(),
                delegation.version(),
                DelegationState.of(delegation)));
        Optional<RecordedDecision> decision = delegation.revocation().or(delegation::decision);
        audit.record(AuditEntry.of(participle, NOUN, delegation.id())
                .with("bodyId", delegation.bodyId())
                .with("groupId", delegation.to().groupId())
                .with("office", delegation.to().office())
                .with("power", delegation.power())
                .with("from", delegation.period().map(Period::from).orElse(null))
                .with("until", delegation.period().map(Period::until).orElse(null))
                .with("decidedOn", decision.map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        decision.map(RecordedDecision::minuteReference).orElse(null))
                .with("motionId", decision.map(RecordedDecision::motionId).orElse(null))
                .reason(reason));
        if (delegation.standing() != DelegationStanding.PROPOSED) {
            decisionRequests.withdrawWaiting(DelegationService.KIND, delegation.id());
        }
    }

    /** A request is an aggregate with messages of its own, so the delegation leaves an audit entry only. */
    void recordRequest(Delegation delegation, UUID requestId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, delegation.id())
                .with("requestId", requestId)
                .with("bodyId", delegation.bodyId()));
    }

    /** Each service counts its own uses, so they leave no message. */
    void recordUse(Use use) {
        audit.record(AuditEntry.of("used", NOUN, use.delegationId())
                .with("subjectType", use.subject().type())
                .with("subjectId", use.subject().id())
                .with("amount", use.amount()));
    }

    private static String participle(DelegationChange change) {
        return switch (change) {
            case DelegationChange.Proposed proposed -> "proposed";
            case DelegationChange.Withdrawn withdrawn -> "withdrawn";
            case DelegationChange.Granted granted -> "granted";
            case DelegationChange.Rejected rejected -> "rejected";
            case DelegationChange.Revoked revoked -> "revoked";
        };
    }
}
