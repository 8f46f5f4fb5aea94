package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;
import org.foundationops.membership.person.Belongings;

/**
 * What is still to be sent to the merged person goes to the survivor, unless they had the same mail for the same reason.
 * The log of what was sent stays as it is.
 */
@ApplicationScoped
class MailBelongings implements Belongings {

    private final MailRepository mails;

    MailBelongings(MailRepository mails) {
        this.mails = mails;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        for (Mail mail : mails.openOfForChange(mergedId)) {
            if (mails.exists(mail.kind(), mail.reasonKey(), survivorId)) {
                mail.cancel(MailCause.MERGED, now);
            } else {
                mail.redirect(survivorId);
            }
        }
    }
}
