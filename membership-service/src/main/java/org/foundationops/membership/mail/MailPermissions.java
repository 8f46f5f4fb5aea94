package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.mail.domain.Mail;

/** What the state of a mail refuses. */
@ApplicationScoped
class MailPermissions implements SubjectPermissions {

    private final MailRepository mails;

    MailPermissions(MailRepository mails) {
        this.mails = mails;
    }

    @Override
    public String path() {
        return "/v1/mails/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Mail mail = mails.get(id);
        if (operationId.equals("retryMail")) {
            mail.requireGivenUp();
        }
    }
}
