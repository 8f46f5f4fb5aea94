package org.foundationops.membership.corporate.domain;

import java.time.Instant;
import java.util.UUID;

/** What can happen to an invoice. */
public sealed interface InvoiceChange {

    UUID invoiceId();

    record Sent(UUID invoiceId) implements InvoiceChange {}

    /** Money came. */
    sealed interface Paid extends InvoiceChange {

        UUID paymentId();
    }

    record PaidInPart(UUID invoiceId, UUID paymentId) implements Paid {}

    record PaidInFull(UUID invoiceId, UUID paymentId, UUID membershipId, Instant at) implements Paid {}
}
