package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.membership.erasure.domain.ErasureRequest;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;

/**
 * What every change of a request leaves behind: an audit entry, and a mail to whose request it is. The erasure itself has
 * messages; the wish concerns nobody else.
 */
@ApplicationScoped
class ErasureRequestChanges {

    private static final String NOUN = "erasure-request";

    private final Mails mails;
    private final FoundationCalendar calendar;
    private final Audit audit;

    ErasureRequestChanges(Mails mails, FoundationCalendar calendar, Audit audit) {
        this.mails = mails;
        this.calendar = calendar;
        this.audit = audit;
    }

    void requested(ErasureRequest request) {
        mails.due(new NewMail(
                MailKind.ERASURE_ASKED,
                request.personId(),
                NOUN + "/" + request.id(),
                Map.of("erasedOn", calendar.dayOf(request.dueAt()).toString()),
                request.dueAt()));
        record("requested", request);
    }

    void withdrawn(ErasureRequest request, Instant now) {
        request.withdraw(now);
        record("withdrawn", request);
    }

    void carriedOut(ErasureRequest request, Instant now) {
        request.carryOut(now);
        record("carried-out", request);
    }

    private void record(String action, ErasureRequest request) {
        audit.record(AuditEntry.of(action, NOUN, request.id())
                .with("personId", request.personId())
                .with("dueAt", request.dueAt()));
    }
}
