package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceChange;
import org.foundationops.membership.corporate.domain.Payment;

/** What every change of an invoice leaves behind: its message, that of its payment, and an audit entry of each. */
@ApplicationScoped
class InvoiceChanges {

    private final InvoiceRepository invoices;
    private final Outbox outbox;
    private final Audit audit;

    InvoiceChanges(InvoiceRepository invoices, Outbox outbox, Audit audit) {
        this.invoices = invoices;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Invoice invoice, InvoiceChange change) {
        invoices.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.invoice." + participle + ".v1",
                "invoice",
                invoice.id(),
                invoice.version(),
                InvoiceState.of(invoice)));
        audit.record(AuditEntry.of(participle, "invoice", invoice.id())
                .with("corporateMembershipId", invoice.corporateMembershipId())
                .with("amount", invoice.amount())
                .with("paid", invoice.paid()));
    }

    void record(Payment payment, Invoice invoice) {
        outbox.publish(new OutgoingMessage(
                "foundation.membership.payment.recorded.v1",
                "payment",
                payment.id(),
                PaymentState.ONLY_VERSION,
                PaymentState.of(payment, invoice)));
        audit.record(AuditEntry.of("recorded", "payment", payment.id())
                .with("invoiceId", payment.invoiceId())
                .with("amount", payment.amount())
                .with("bankReference", payment.bankReference())
                .with("paidOn", payment.paidOn()));
    }

    private static String participle(InvoiceChange change) {
        return switch (change) {
            case InvoiceChange.Sent sent -> "sent";
            case InvoiceChange.PaidInPart part -> "partially-paid";
            case InvoiceChange.PaidInFull full -> "paid";
        };
    }
}
