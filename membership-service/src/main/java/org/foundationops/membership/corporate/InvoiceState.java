package org.foundationops.membership.corporate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceStatus;

/** An invoice as all services know it. */
record InvoiceState(
        UUID id,
        long version,
        UUID corporateMembershipId,
        InvoiceStatus status,
        Money amount,
        Money paid,
        LocalDate dueOn,
        Instant sentAt) {

    static InvoiceState of(Invoice invoice) {
        return new InvoiceState(
                invoice.id(),
                invoice.version(),
                invoice.corporateMembershipId(),
                invoice.status(),
                invoice.amount(),
                invoice.paid(),
                invoice.dueOn(),
                invoice.sentAt());
    }
}
