package org.foundationops.membership.corporate.domain;

/** How much of an invoice is paid. */
public enum InvoiceStatus {
    SENT,
    PARTIALLY_PAID,
    PAID
}
