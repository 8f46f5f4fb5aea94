package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;

/** What may be done with a corporate membership now. */
@ApplicationScoped
class CorporatePermissions implements SubjectPermissions {

    private final CorporateMembershipRepository memberships;
    private final CorporateCaller corporateCaller;
    private final CorporateConflicts conflicts;
    private final InvoiceService invoices;
    private final Caller caller;
    private final TransactionTime time;

    CorporatePermissions(
            CorporateMembershipRepository memberships,
            CorporateCaller corporateCaller,
            CorporateConflicts conflicts,
            InvoiceService invoices,
            Caller caller,
            TransactionTime time) {
        this.memberships = memberships;
        this.invoices = invoices;
        this.corporateCaller = corporateCaller;
        this.conflicts = conflicts;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/corporate-memberships/{id}";
    }

    @Override
    public void check(String operationId, UUID subjectId) {
        CorporateMembership membership = memberships.get(subjectId);
        corporateCaller.requireMayRead(membership, () -> CorporateMembershipRepository.absent(subjectId));
        switch (operationId) {
            case "recordCorporateDecision" -> {
                conflicts.requireNone(caller.requirePerson(), membership);
                membership.requireUndecided();
            }
            case "requestCorporateDecision" -> membership.requireUndecided();
            case "nameRepresentative" -> {
                corporateCaller.speaker().requireMaySpeakFor(membership);
                membership.requireNotEndedAt(time.now());
            }
            case "removeAlternate" -> {
                corporateCaller.speaker().requireMaySpeakFor(membership);
                membership.requireAlternateAt(time.now());
            }
            case "resignCorporateMembership" -> {
                corporateCaller.speaker().requireMayEnd(membership);
                membership.requireNotEndedAt(time.now());
            }
            case "terminateCorporateMembership" -> {
                conflicts.requireNone(caller.requirePerson(), membership);
                membership.requireNotEndedAt(time.now());
            }
            case "requestCorporateRenewal" -> {
                corporateCaller.speaker().requireMaySpeakFor(membership);
                membership.requireRenewableAt(time.now());
            }
            case "draftInvoice", "sendInvoice" -> invoices.billable(membership);
            default -> {}
        }
    }
}
