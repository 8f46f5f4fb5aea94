package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;

/** What may be done with an invoice now. */
@ApplicationScoped
class InvoicePermissions implements SubjectPermissions {

    private final InvoiceRepository invoices;
    private final CorporateMembershipRepository memberships;
    private final CorporateCaller corporateCaller;
    private final TransactionTime time;

    InvoicePermissions(
            InvoiceRepository invoices,
            CorporateMembershipRepository memberships,
            CorporateCaller corporateCaller,
            TransactionTime time) {
        this.invoices = invoices;
        this.memberships = memberships;
        this.corporateCaller = corporateCaller;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/invoices/{id}";
    }

    @Override
    public void check(String operationId, UUID subjectId) {
        Invoice invoice = invoices.get(subjectId);
        CorporateMembership membership = memberships.get(invoice.corporateMembershipId());
        corporateCaller.requireMayRead(membership, () -> InvoiceRepository.absent(subjectId));
        switch (operationId) {
            case "updateInvoice", "dispatchInvoice" -> invoice.requireDraft();
            case "voidInvoice" -> invoice.requireVoidable();
            case "recordPayment" -> {
                membership.requireNotEndedAt(time.now());
                invoice.requirePayable();
            }
            default -> {}
        }
    }
}
