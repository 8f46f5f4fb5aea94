package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.corporate.domain.CorporateChange;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** What every change of a corporate membership leaves behind: its message and its audit entry. */
@ApplicationScoped
class CorporateMembershipChanges {

    private static final String NOUN = "corporate-membership";

    private final CorporateMembershipRepository memberships;
    private final Outbox outbox;
    private final Audit audit;

    CorporateMembershipChanges(CorporateMembershipRepository memberships, Outbox outbox, Audit audit) {
        this.memberships = memberships;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(CorporateMembership membership, CorporateChange change, @Nullable String reason) {
        memberships.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.corporate-membership." + participle + ".v1",
                NOUN,
                membership.id(),
                membership.version(),
                CorporateMembershipState.of(membership)));
        audit.record(AuditEntry.of(participle, NOUN, membership.id())
                .with("organisationId", membership.organisationId())
                .with("tier", membership.tier())
                .with(
                        "decidedOn",
                        membership.decision().map(RecordedDecision::decidedOn).orElse(null))
                .with(
                        "minuteReference",
                        membership
                                .decision()
                                .map(RecordedDecision::minuteReference)
                                .orElse(null))
                .reason(reason));
    }

    private static String participle(CorporateChange change) {
        return switch (change) {
            case CorporateChange.Applied applied -> "applied";
            case CorporateChange.Approved approved -> "approved";
            case CorporateChange.Rejected rejected -> "rejected";
            case CorporateChange.Invoiced invoiced -> "invoiced";
            case CorporateChange.Activated activated -> "activated";
            case CorporateChange.RepresentativeNamed named -> "representative-named";
            case CorporateChange.RepresentativeMerged merged -> "representative-merged";
        };
    }
}
