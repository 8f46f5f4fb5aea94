package org.foundationops.membership.reminder.domain;

/** Why somebody is reminded. */
public enum ReminderKind {
    RENEWAL_DUE,
    SUSPENDED,
    LAPSED,
    INVOICE_OVERDUE
}
