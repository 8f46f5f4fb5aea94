package org.foundationops.membership.corporate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.CorporateStatus;
import org.foundationops.membership.corporate.domain.InvoiceStatus;

/** What would follow if a payment were reversed now: nothing has been done. */
@Schema(examples = """
        {"invoiceId": "0199d1a0-5b5c-7000-8000-000000000008", "paymentId": "0199d1a0-5b5c-7000-8000-000000000009",
        "at": "2026-04-02T08:00:00Z", "invoiceStatus": {"before": "PAID", "after": "PARTIALLY_PAID"},
        "paid": {"before": {"amount": "2200.00", "currency": "USD"}, "after": {"amount": "1000.00", "currency": "USD"}},
        "membershipStatus": {"before": "ACTIVE", "after": "INVOICED"},
        "votersLost": ["0199d1a0-5b5c-7000-8000-000000000001"]}""")
public record ReversalPreview(
        UUID invoiceId,
        UUID paymentId,
        Instant at,
        InvoiceStatuses invoiceStatus,
        Amounts paid,
        CorporateStatuses membershipStatus,
        List<UUID> votersLost) {

    /** Of the invoice. */
    public record InvoiceStatuses(InvoiceStatus before, InvoiceStatus after) {}

    /** Paid on the invoice. */
    public record Amounts(Money before, Money after) {}

    /** Of the membership. */
    public record CorporateStatuses(CorporateStatus before, CorporateStatus after) {}
}
