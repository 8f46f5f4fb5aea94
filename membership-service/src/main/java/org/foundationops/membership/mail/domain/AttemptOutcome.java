package org.foundationops.membership.mail.domain;

/** What came of handing a mail to the mail server. */
public enum AttemptOutcome {
    ACCEPTED,
    /** Not now: 4xx. */
    DEFERRED,
    /** Never: 5xx. */
    REFUSED,
    /** There was no connection, so the mail has not left. */
    UNREACHABLE,
    /** The connection or this service broke off in the middle: the mail may have left. */
    UNKNOWN;

    boolean mayHaveLeft() {
        return this == ACCEPTED || this == UNKNOWN;
    }
}
