package org.foundationops.membership.corporate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.foundationops.membership.corporate.domain.Payment;

/** An invoice and what was paid of it; whether it is overdue is that of the day on which it is read. */
@Schema(name = "Invoice", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000008", "corporateMembershipId": "0199d1a0-5b5c-7000-8000-000000000007",
        "status": "PARTIALLY_PAID", "overdue": false, "amount": {"amount": "2200.00", "currency": "USD"},
        "paid": {"amount": "1000.00", "currency": "USD"}, "dueOn": "2026-04-10", "sentAt": "2026-03-11T08:00:00Z",
        "payments": [{"id": "0199d1a0-5b5c-7000-8000-000000000009",
        "amount": {"amount": "1000.00", "currency": "USD"}, "bankReference": "2026-03-20/0017",
        "paidOn": "2026-03-20", "recordedAt": "2026-03-20T08:00:00Z"}]}""")
public record InvoiceView(
        UUID id,
        @JsonIgnore long version,
        UUID corporateMembershipId,
        InvoiceStatus status,
        boolean overdue,
        Money amount,
        Money paid,
        LocalDate dueOn,
        Instant sentAt,
        List<PaymentView> payments)
        implements Versioned {

    /** Money that came. */
    @Schema(name = "Payment")
    public record PaymentView(UUID id, Money amount, String bankReference, LocalDate paidOn, Instant recordedAt) {

        static PaymentView of(Payment payment) {
            return new PaymentView(
                    payment.id(), payment.amount(), payment.bankReference(), payment.paidOn(), payment.recordedAt());
        }
    }

    static InvoiceView of(Invoice invoice, List<Payment> payments, LocalDate today) {
        return new InvoiceView(
                invoice.id(),
                invoice.version(),
                invoice.corporateMembershipId(),
                invoice.status(),
                invoice.isOverdueOn(today),
                invoice.amount(),
                invoice.paid(),
                invoice.dueOn(),
                invoice.sentAt(),
                payments.stream().map(PaymentView::of).toList());
    }
}
