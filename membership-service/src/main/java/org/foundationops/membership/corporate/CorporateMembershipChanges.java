package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateChange;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** What every change of a corporate membership leaves behind: its message, its mail and its audit entry. */
@ApplicationScoped
class CorporateMembershipChanges {

    static final String NOUN = "corporate-membership";

    private final CorporateMembershipRepository memberships;
    private final Outbox outbox;
    private final CorporateMails mails;
    private final Audit audit;
    private final DecisionRequests decisionRequests;
    private final TransactionTime time;

    CorporateMembershipChanges(
            CorporateMembershipRepository memberships,
            Outbox outbox,
            CorporateMails mails,
            Audit audit,
            DecisionRequests decisionRequests,
            TransactionTime time) {
        this.memberships = memberships;
        this.outbox = outbox;
        this.mails = mails;
        this.audit = audit;
        this.decisionRequests = decisionRequests;
        this.time = time;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(CorporateMembership membership, CorporateChange change, @Nullable String reason) {
        memberships.flush(); // gives the version
        Instant at = change instanceof CorporateChange.ByDate byDate ? byDate.at() : time.now();
        outbox.publish(message(membership, change, at));
        mails.tell(membership, change);
        audit.record(entry(membership, change, at).reason(reason));
    }

    /** The same for many memberships that are taken over together. */
    void recordTakenOver(List<CorporateMembership> takenOver, String actor) {
        memberships.flush();
        Instant now = time.now();
        outbox.publishAll(takenOver.stream()
                .map(membership -> message(membership, membership.activated(), now))
                .toList());
        audit.recordAll(
                actor,
                takenOver.stream()
                        .map(membership -> entry(membership, membership.activated(), now))
                        .toList());
    }

    private static OutgoingMessage message(CorporateMembership membership, CorporateChange change, Instant at) {
        return new OutgoingMessage(
                "foundation.membership.corporate-membership." + participle(change) + ".v1",
                NOUN,
                membership.id(),
                membership.version(),
                CorporateMembershipState.of(membership, at));
    }

    private static AuditEntry entry(CorporateMembership membership, CorporateChange change, Instant at) {
        Optional<RecordedDecision> decision = membership.termination().or(membership::decision);
        return AuditEntry.of(participle(change), NOUN, membership.id())
                .with("organisationId", membership.organisationId())
                .with("tier", membership.tier())
                .with("at", at)
                .with("decidedOn", decision.map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        decision.map(RecordedDecision::minuteReference).orElse(null))
                .with("motionId", decision.map(RecordedDecision::motionId).orElse(null));
    }

    /** Nobody has to answer what was asked about an application that is decided or withdrawn. */
    void nothingToDecide(CorporateMembership membership) {
        decisionRequests.withdrawWaiting(CorporateDecisionService.KIND, membership.id());
    }

    /** A request is an aggregate with messages of its own, so the membership leaves an audit entry only. */
    void recordRequest(CorporateMembership membership, UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, membership.id())
                .with("requestId", requestId)
                .with("bodyId", bodyId));
    }

    private static String participle(CorporateChange change) {
        return switch (change) {
            case CorporateChange.Applied applied -> "applied";
            case CorporateChange.Approved approved -> "approved";
            case CorporateChange.Rejected rejected -> "rejected";
            case CorporateChange.Invoiced invoiced -> "invoiced";
            case CorporateChange.InvoiceVoided voided -> "invoice-voided";
            case CorporateChange.Activated activated -> "activated";
            case CorporateChange.Renewed renewed -> "renewed";
            case CorporateChange.TermCut cut -> "term-cut";
            case CorporateChange.RenewalDue due -> "renewal-due";
            case CorporateChange.Suspended suspended -> "suspended";
            case CorporateChange.Lapsed lapsed -> "lapsed";
            case CorporateChange.Resigned resigned -> "resigned";
            case CorporateChange.Terminated terminated -> "terminated";
            case CorporateChange.RepresentativeNamed named -> "representative-named";
            case CorporateChange.RepresentativeMerged merged -> "representative-merged";
            case CorporateChange.RepresentativeLeft left -> "representative-left";
            case CorporateChange.AlternateRemoved removed -> "alternate-removed";
        };
    }
}
