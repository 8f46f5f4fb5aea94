package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.mail.domain.Mail;

/** What people do with mails. What the service does with them by itself stands in the log of mails. */
@ApplicationScoped
class MailService {

    private final MailRepository mails;
    private final MailSignal sender;
    private final Audit audit;
    private final TransactionTime time;

    MailService(MailRepository mails, MailSignal sender, Audit audit, TransactionTime time) {
        this.mails = mails;
        this.sender = sender;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    Mail retry(UUID id) {
        Mail mail = mails.forChange(id);
        mail.retry(time.now());
        mails.flush(); // gives the version
        audit.record(AuditEntry.of("retried", "mail", id).with("kind", mail.kind()));
        sender.afterCommit();
        return mail;
    }
}
