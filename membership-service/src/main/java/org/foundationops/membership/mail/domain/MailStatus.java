package org.foundationops.membership.mail.domain;

/** What became of a mail. */
public enum MailStatus {
    DUE,
    /** Handed to the mail server at this moment, or by a service that died over it. */
    SENDING,
    SENT,
    /** It could not be sent; somebody may ask for it again. */
    GIVEN_UP,
    /** It should not be sent: it is not wanted, or not useful any more. */
    WITHHELD,
    CANCELLED
}
