package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.corporate.domain.RenewalChange;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** What every change of a renewal leaves behind: its message, its mail and its audit entry. */
@ApplicationScoped
class RenewalChanges {

    static final String NOUN = "corporate-renewal";

    private final RenewalRepository renewals;
    private final Outbox outbox;
    private final CorporateMails mails;
    private final Audit audit;
    private final DecisionRequests decisionRequests;

    RenewalChanges(
            RenewalRepository renewals,
            Outbox outbox,
            CorporateMails mails,
            Audit audit,
            DecisionRequests decisionRequests) {
        this.renewals = renewals;
        this.outbox = outbox;
        this.mails = mails;
        this.audit = audit;
        this.decisionRequests = decisionRequests;
    }

    void record(Renewal renewal, RenewalChange change, @Nullable String reason) {
        renewals.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.corporate-renewal." + participle + ".v1",
                NOUN,
                renewal.id(),
                renewal.version(),
                RenewalState.of(renewal)));
        mails.tell(renewal, change);
        audit.record(AuditEntry.of(participle, NOUN, renewal.id())
                .with("corporateMembershipId", renewal.corporateMembershipId())
                .with("tier", renewal.tier())
                .with(
                        "decidedOn",
                        renewal.decision().map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        renewal.decision()
                                .map(RecordedDecision::minuteReference)
                                .orElse(null))
                .with(
                        "motionId",
                        renewal.decision().map(RecordedDecision::motionId).orElse(null))
                .reason(reason));
    }

    /** Nobody has to answer what was asked about a renewal that is decided or withdrawn. */
    void nothingToDecide(Renewal renewal) {
        decisionRequests.withdrawWaiting(RenewalService.KIND, renewal.id());
    }

    /** A request is an aggregate with messages of its own, so the renewal leaves an audit entry only. */
    void recordRequest(Renewal renewal, UUID requestId, UUID bodyId) {
        audit.record(AuditEntry.of("put-before-body", NOUN, renewal.id())
                .with("requestId", requestId)
                .with("bodyId", bodyId));
    }

    private static String participle(RenewalChange change) {
        return switch (change) {
            case RenewalChange.Requested requested -> "requested";
            case RenewalChange.TierChanged changed -> "tier-changed";
            case RenewalChange.Approved approved -> "approved";
            case RenewalChange.Rejected rejected -> "rejected";
            case RenewalChange.Invoiced invoiced -> "invoiced";
            case RenewalChange.Reopened reopened -> "reopened";
            case RenewalChange.Completed completed -> "completed";
            case RenewalChange.Withdrawn withdrawn -> "withdrawn";
        };
    }
}
