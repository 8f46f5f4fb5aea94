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
import org.foundationops.membership.corporate.domain.PaymentReversal;
import org.foundationops.membership.income.BankReferences;
import org.foundationops.membership.income.IncomeService;

/** Books payments of dues and reverses wrong bookings; each command locks the membership before the invoice. */
@ApplicationScoped
public class PaymentService {

    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final PaymentReversalRepository reversals;
    private final CorporateMembershipRepository memberships;
    private final InvoiceChanges changes;
    private final PaidTerms paidTerms;
    private final BankReferences bankReferences;
    private final IncomeService income;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    PaymentService(
            InvoiceRepository invoices,
            PaymentRepository payments,
            PaymentReversalRepository reversals,
            CorporateMembershipRepository memberships,
            InvoiceChanges changes,
            PaidTerms paidTerms,
            BankReferences bankReferences,
            IncomeService income,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.invoices = invoices;
        this.payments = payments;
        this.reversals = reversals;
        this.memberships = memberships;
        this.changes = changes;
        this.paidTerms = paidTerms;
        this.bankReferences = bankReferences;
        this.income = income;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    public Invoice record(UUID invoiceId, NewPayment request) {
        return book(invoiceId, request);
    }

    /** The same in the transaction of many; a refusal leaves that to the caller. */
    Invoice book(UUID invoiceId, NewPayment request) {
        CorporateMembership membership = memberships.forChange(invoices.membershipOf(invoiceId));
        Invoice invoice = invoices.forChange(invoiceId);
        Instant now = time.now();
        Payment payment =
                new Payment(UuidV7.next(), invoiceId, request.amount(), request.bankReference(), request.paidOn(), now);
        bankReferences.book(request.bankReference(), payment.id(), now);
        membership.requireNotEndedAt(now);
        InvoiceChange.Paid paid = invoice.pay(payment, calendar.dayOf(now));
        payments.persist(payment);
        income.recordDues(payment.id(), payment.amount());
        changes.record(payment, invoice);
        changes.record(invoice, paid, null);
        switch (paid) {
            case InvoiceChange.PaidInFull full -> paidTerms.begin(membership, invoice, full.at());
            case InvoiceChange.PaidInPart part -> {}
        }
        return invoice;
    }

    /** Reverses a wrong booking by a counter-entry; what followed from it ends now, what was until now stays. */
    @Transactional
    public Invoice reverse(UUID invoiceId, UUID paymentId, String reason) {
        CorporateMembership membership = memberships.forChange(invoices.membershipOf(invoiceId));
        Invoice invoice = invoices.forChange(invoiceId);
        Payment payment = payments.get(invoiceId, paymentId);
        reversals.requireNone(paymentId);
        InvoiceChange.Reversed reversed = invoice.reverse(payment);
        PaymentReversal reversal = new PaymentReversal(UuidV7.next(), paymentId, time.now());
        reversals.persist(reversal);
        bankReferences.release(paymentId);
        income.reverseDues(paymentId, reversal.id());
        changes.record(payment, reversal, invoice, reason);
        changes.record(invoice, reversed, null);
        switch (reversed) {
            case InvoiceChange.PaidNoMore unpaid -> paidTerms.cut(membership, invoice);
            case InvoiceChange.PaymentReversed part -> {}
        }
        return invoice;
    }
}
