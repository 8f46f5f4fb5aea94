package org.foundationops.membership.corporate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.CreditNote;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.foundationops.membership.corporate.domain.Payment;
import org.foundationops.membership.corporate.domain.PaymentReversal;
import org.jspecify.annotations.Nullable;

/** An invoice, what was paid of it and what went back; whether it is overdue is that of the day on which it is read. */
@Schema(name = "Invoice", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000008", "corporateMembershipId": "0199d1a0-5b5c-7000-8000-000000000007",
        "organisationId": "0199d1a0-5b5c-7000-8000-000000000002", "organisationName": "Example Software",
        "tier": "BRONZE", "status": "PARTIALLY_PAID", "overdue": false,
        "price": {"amount": "2200.00", "currency": "USD"}, "amount": {"amount": "2200.00", "currency": "USD"},
        "paid": {"amount": "1000.00", "currency": "USD"}, "credited": {"amount": "0.00", "currency": "USD"},
        "dueOn": "2026-04-10", "sentAt": "2026-03-11T08:00:00Z",
        "payments": [{"id": "0199d1a0-5b5c-7000-8000-000000000009",
        "amount": {"amount": "1000.00", "currency": "USD"}, "bankReference": "2026-03-20/0017",
        "paidOn": "2026-03-20", "recordedAt": "2026-03-20T08:00:00Z"}], "creditNotes": []}""")
public record InvoiceView(
        UUID id,
        @JsonIgnore long version,
        UUID corporateMembershipId,
        UUID organisationId,
        String organisationName,
        @Nullable UUID renewalId,
        String tier,
        InvoiceStatus status,
        boolean overdue,
        Money price,
        Money amount,
        Money paid,
        Money credited,
        LocalDate dueOn,
        @Nullable Instant sentAt,
        @Nullable Instant voidedAt,
        List<PaymentView> payments,
        List<CreditNoteView> creditNotes)
        implements Versioned {

    /** Money that came, and when it turned out that it had not. */
    @Schema(name = "Payment")
    public record PaymentView(
            UUID id,
            Money amount,
            String bankReference,
            LocalDate paidOn,
            Instant recordedAt,
            @Nullable Instant reversedAt) {

        static PaymentView of(Payment payment, @Nullable PaymentReversal reversal) {
            return new PaymentView(
                    payment.id(),
                    payment.amount(),
                    payment.bankReference(),
                    payment.paidOn(),
                    payment.recordedAt(),
                    reversal == null ? null : reversal.recordedAt());
        }
    }

    /** Money that went back. */
    @Schema(name = "CreditNote")
    public record CreditNoteView(UUID id, Money amount, String bankReference, Instant recordedAt) {

        static CreditNoteView of(CreditNote note) {
            return new CreditNoteView(note.id(), note.amount(), note.bankReference(), note.recordedAt());
        }
    }

    static InvoiceView of(
            Invoice invoice,
            MemberOrganisation organisation,
            List<PaymentView> payments,
            List<CreditNoteView> creditNotes,
            LocalDate today) {
        return new InvoiceView(
                invoice.id(),
                invoice.version(),
                invoice.corporateMembershipId(),
                organisation.id(),
                organisation.displayName(),
                invoice.renewalId().orElse(null),
                invoice.tier(),
                invoice.status(),
                invoice.isOverdueOn(today),
                invoice.price(),
                invoice.amount(),
                invoice.paid(),
                invoice.credited(),
                invoice.dueOn(),
                invoice.sentAt().orElse(null),
                invoice.voidedAt().orElse(null),
                payments,
                creditNotes);
    }
}
