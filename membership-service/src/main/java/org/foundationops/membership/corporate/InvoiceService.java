package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceChange;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.turns.Turns;

/** Commands about invoices and payments. */
@ApplicationScoped
class InvoiceService {

    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final CorporateMembershipRepository memberships;
    private final CorporateMembershipService membershipService;
    private final CorporateMembershipChanges membershipChanges;
    private final InvoiceChanges changes;
    private final FoundationCalendar calendar;
    private final Turns turns;
    private final TransactionTime time;

    InvoiceService(
            InvoiceRepository invoices,
            PaymentRepository payments,
            CorporateMembershipRepository memberships,
            CorporateMembershipService membershipService,
            CorporateMembershipChanges membershipChanges,
            InvoiceChanges changes,
            FoundationCalendar calendar,
            Turns turns,
            TransactionTime time) {
        this.invoices = invoices;
        this.payments = payments;
        this.memberships = memberships;
        this.membershipService = membershipService;
        this.membershipChanges = membershipChanges;
        this.changes = changes;
        this.calendar = calendar;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Invoice send(UUID membershipId, NewInvoice request) {
        CorporateMembership membership = memberships.forChange(membershipId);
        Invoice invoice = membership.invoice(UuidV7.next(), request.amount(), request.dueOn(), time.now());
        invoices.persist(invoice);
        changes.record(invoice, invoice.sent());
        membershipChanges.record(membership, membership.invoiced(), null);
        return invoice;
    }

    @Transactional
    Invoice recordPayment(UUID invoiceId, NewPayment request) {
        Invoice invoice = invoices.forChange(invoiceId);
        turns.take("bank-reference", request.bankReference());
        payments.requireUnused(request.bankReference());
        Instant now = time.now();
        Payment payment =
                new Payment(UuidV7.next(), invoiceId, request.amount(), request.bankReference(), request.paidOn(), now);
        InvoiceChange.Paid paid = invoice.pay(payment, calendar.dayOf(now));
        payments.persist(payment);
        changes.record(payment, invoice);
        changes.record(invoice, paid);
        switch (paid) {
            case InvoiceChange.PaidInFull full -> membershipService.activate(full.membershipId(), full.at());
            case InvoiceChange.PaidInPart part -> {}
        }
        return invoice;
    }
}
