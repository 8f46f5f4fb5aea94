package org.foundationops.membership.corporate.domain;

import java.time.Instant;
import java.util.UUID;

/** What can happen to an invoice. */
public sealed interface InvoiceChange {

    UUID invoiceId();

    record Drafted(UUID invoiceId) implements InvoiceChange {}

    record Changed(UUID invoiceId) implements InvoiceChange {}

    record Sent(UUID invoiceId) implements InvoiceChange {}

    record Voided(UUID invoiceId) implements InvoiceChange {}

    /** Money came. */
    sealed interface Paid extends InvoiceChange {

        UUID paymentId();
    }

    record PaidInPart(UUID invoiceId, UUID paymentId) implements Paid {}

    record PaidInFull(UUID invoiceId, UUID paymentId, UUID membershipId, Instant at) implements Paid {}

    /** A payment was taken out again. */
    sealed interface Reversed extends InvoiceChange {

        UUID paymentId();
    }

    record PaymentReversed(UUID invoiceId, UUID paymentId) implements Reversed {}

    /** The invoice had been paid in full, and now is not. */
    record PaidNoMore(UUID invoiceId, UUID paymentId) implements Reversed {}

    record Credited(UUID invoiceId, UUID creditNoteId) implements InvoiceChange {}
}
