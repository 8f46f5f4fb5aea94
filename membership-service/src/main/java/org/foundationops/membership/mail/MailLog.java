package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.mail.domain.Mail;

/** The mails as other features may read them. */
@ApplicationScoped
public class MailLog {

    private final MailRepository mails;

    MailLog(MailRepository mails) {
        this.mails = mails;
    }

    public Optional<Mail> find(UUID id) {
        return mails.findByIdOptional(id);
    }
}
