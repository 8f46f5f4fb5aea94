package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Payment;

/** Shows invoices with their payments, as they stand today. */
@ApplicationScoped
class InvoiceViews {

    private final PaymentRepository payments;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    InvoiceViews(PaymentRepository payments, FoundationCalendar calendar, TransactionTime time) {
        this.payments = payments;
        this.calendar = calendar;
        this.time = time;
    }

    InvoiceView of(Invoice invoice) {
        return of(List.of(invoice)).getFirst();
    }

    List<InvoiceView> of(List<Invoice> invoices) {
        LocalDate today = calendar.dayOf(time.now());
        Map<UUID, List<Payment>> paid =
                payments.ofInvoices(invoices.stream().map(Invoice::id).toList());
        return invoices.stream()
                .map(invoice -> InvoiceView.of(invoice, paid.getOrDefault(invoice.id(), List.of()), today))
                .toList();
    }
}
