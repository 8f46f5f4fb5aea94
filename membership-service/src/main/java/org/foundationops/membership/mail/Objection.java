package org.foundationops.membership.mail;

import java.util.Optional;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;

/** A reason not to send a mail that is due, asked for at the moment of sending. Make it a CDI bean. */
public interface Objection {

    Optional<MailCause> to(Mail mail, Recipient recipient);
}
