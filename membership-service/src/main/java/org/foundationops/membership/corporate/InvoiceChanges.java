package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceChange;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.corporate.domain.PaymentReversal;
import org.jspecify.annotations.Nullable;

/** What every change of an invoice leaves behind: its message, that of its payment, a mail, and an audit entry of each. */
@ApplicationScoped
class InvoiceChanges {

    private final InvoiceRepository invoices;
    private final Outbox outbox;
    private final CorporateMails mails;
    private final Audit audit;

    InvoiceChanges(InvoiceRepository invoices, Outbox outbox, CorporateMails mails, Audit audit) {
        this.invoices = invoices;
        this.outbox = outbox;
        this.mails = mails;
        this.audit = audit;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Invoice invoice, InvoiceChange change, @Nullable String reason) {
        invoices.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.invoice." + participle + ".v1",
                "invoice",
                invoice.id(),
                invoice.version(),
                InvoiceState.of(invoice)));
        mails.tell(invoice, change);
        audit.record(AuditEntry.of(participle, "invoice", invoice.id())
                .with("corporateMembershipId", invoice.corporateMembershipId())
                .with("amount", invoice.amount())
                .with("paid", invoice.paid())
                .with("credited", invoice.credited())
                .reason(reason));
    }

    void record(Payment payment, Invoice invoice) {
        publish("recorded", PaymentState.recorded(payment, invoice));
        mails.tellOfPayment(payment, invoice);
        audit.record(AuditEntry.of("recorded", "payment", payment.id())
                .with("invoiceId", payment.invoiceId())
                .with("amount", payment.amount())
                .with("bankReference", payment.bankReference())
                .with("paidOn", payment.paidOn()));
    }

    void record(Payment payment, PaymentReversal reversal, Invoice invoice, String reason) {
        publish("reversed", PaymentState.reversed(payment, reversal, invoice));
        mails.tellOfReversal(payment, reversal, invoice);
        audit.record(AuditEntry.of("reversed", "payment", payment.id())
                .with("invoiceId", payment.invoiceId())
                .with("amount", payment.amount())
                .with("bankReference", payment.bankReference())
                .with("reversalId", reversal.id())
                .reason(reason));
    }

    private void publish(String participle, PaymentState payment) {
        outbox.publish(new OutgoingMessage(
                "foundation.membership.payment." + participle + ".v1",
                "payment",
                payment.id(),
                payment.version(),
                payment));
    }

    private static String participle(InvoiceChange change) {
        return switch (change) {
            case InvoiceChange.Drafted drafted -> "drafted";
            case InvoiceChange.Changed changed -> "changed";
            case InvoiceChange.Sent sent -> "sent";
            case InvoiceChange.Voided voided -> "voided";
            case InvoiceChange.PaidInPart part -> "partially-paid";
            case InvoiceChange.PaidInFull full -> "paid";
            case InvoiceChange.Reversed reversed -> "payment-reversed";
            case InvoiceChange.Credited credited -> "credited";
        };
    }
}
