package org.foundationops.membership.mail.domain;

/** Why a mail was not sent. */
public enum MailCause {
    /** The mail server refused it for good. */
    REFUSED,
    TOO_MANY_ATTEMPTS,
    /** Mail to this address came back. */
    ADDRESS_BOUNCED,
    /** Its templates could not be filled; the log of the service says why. */
    UNWRITABLE,
    NO_ADDRESS,
    UNSUBSCRIBED,
    TOO_LATE,
    /** A stranger was asked for consent not long ago. */
    ASKED_LATELY,
    /** The same mail is due to the person into whom the recipient was merged. */
    MERGED,
    ERASED
}
