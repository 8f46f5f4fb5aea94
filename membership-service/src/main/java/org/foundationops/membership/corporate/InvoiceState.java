package org.foundationops.membership.corporate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.jspecify.annotations.Nullable;

/** An invoice as all services know it. */
record InvoiceState(
        UUID id,
        long version,
        UUID corporateMembershipId,
        @Nullable UUID renewalId,
        InvoiceStatus status,
        Money amount,
        Money paid,
        Money credited,
        LocalDate dueOn,
        @Nullable Instant sentAt,
        @Nullable Instant voidedAt) {

    static InvoiceState of(Invoice invoice) {
        return new InvoiceState(
                invoice.id(),
                invoice.version(),
                invoice.corporateMembershipId(),
                invoice.renewalId().orElse(null),
                invoice.status(),
                invoice.amount(),
                invoice.paid(),
                invoice.credited(),
                invoice.dueOn(),
                invoice.sentAt().orElse(null),
                invoice.voidedAt().orElse(null));
    }
}
