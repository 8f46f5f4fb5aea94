package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.InvoiceView.CreditNoteView;
import org.foundationops.membership.corporate.InvoiceView.PaymentView;
import org.foundationops.membership.corporate.domain.CreditNote;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.corporate.domain.PaymentReversal;

/** Shows invoices with the names of the organisations and with their payments, as they stand today. */
@ApplicationScoped
class InvoiceViews {

    private final CorporateMembershipRepository memberships;
    private final PaymentRepository payments;
    private final PaymentReversalRepository reversals;
    private final CreditNoteRepository creditNotes;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    InvoiceViews(
            CorporateMembershipRepository memberships,
            PaymentRepository payments,
            PaymentReversalRepository reversals,
            CreditNoteRepository creditNotes,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.memberships = memberships;
        this.payments = payments;
        this.reversals = reversals;
        this.creditNotes = creditNotes;
        this.calendar = calendar;
        this.time = time;
    }

    InvoiceView of(Invoice invoice) {
        return of(List.of(invoice)).getFirst();
    }

    List<InvoiceView> of(List<Invoice> invoices) {
        LocalDate today = calendar.dayOf(time.now());
        Map<UUID, MemberOrganisation> organisations = memberships.organisationsOf(
                invoices.stream().map(Invoice::corporateMembershipId).toList());
        List<UUID> ids = invoices.stream().map(Invoice::id).toList();
        Map<UUID, List<Payment>> paid = payments.ofInvoices(ids);
        Map<UUID, PaymentReversal> reversed = reversals.ofInvoices(ids);
        Map<UUID, List<CreditNote>> credited = creditNotes.ofInvoices(ids);
        return invoices.stream()
                .map(invoice -> InvoiceView.of(
                        invoice,
                        Objects.requireNonNull(organisations.get(invoice.corporateMembershipId())),
                        paid.getOrDefault(invoice.id(), List.of()).stream()
                                .map(payment -> PaymentView.of(payment, reversed.get(payment.id())))
                                .toList(),
                        credited.getOrDefault(invoice.id(), List.of()).stream()
                                .map(CreditNoteView::of)
                                .toList(),
                        today))
                .toList();
    }
}
