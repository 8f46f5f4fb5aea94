package org.foundationops.membership.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.bounce.domain.Bounce;
import org.foundationops.membership.bounce.domain.MailUnknown;
import org.foundationops.membership.mail.MailLog;
import org.foundationops.membership.mail.domain.Mail;

/** Records what came back. */
@ApplicationScoped
class BounceService {

    private final BounceRepository bounces;
    private final MailLog mails;
    private final Audit audit;
    private final TransactionTime time;

    BounceService(BounceRepository bounces, MailLog mails, Audit audit, TransactionTime time) {
        this.bounces = bounces;
        this.mails = mails;
        this.audit = audit;
        this.time = time;
    }

    /** The same report may come twice; it counts once. */
    @Transactional
    Bounce record(NewMailBounce report) {
        Mail mail = mails.find(report.mailId()).orElseThrow(() -> new MailUnknown(report.mailId()));
        Bounce bounce = Bounce.of(
                UuidV7.next(),
                report.mailId(),
                report.kind(),
                report.statusCode(),
                mail.leftAt().orElse(null),
                report.bouncedAt(),
                time.now());
        if (!bounces.addIfNew(bounce)) {
            return bounces.of(report.mailId(), report.kind());
        }
        audit.record(AuditEntry.of("bounced", "mail", bounce.mailId())
                .with("kind", bounce.kind())
                .with("statusCode", bounce.statusCode()));
        return bounce;
    }
}
