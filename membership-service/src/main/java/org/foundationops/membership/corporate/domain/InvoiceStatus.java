package org.foundationops.membership.corporate.domain;

/** How far an invoice is; whether it is overdue depends on the day. */
public enum InvoiceStatus {
    DRAFT,
    SENT,
    PARTIALLY_PAID,
    PAID,
    VOID
}
