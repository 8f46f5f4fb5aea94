package org.foundationops.membership.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.reminder.domain.Reminder;
import org.foundationops.membership.reminder.domain.ReminderKind;
import org.jspecify.annotations.Nullable;

/** Issues reminders: recorded, published, mailed, and left in the audit trail; each once, whoever asks how often. */
@ApplicationScoped
public class Reminders {

    private static final String NOUN = "reminder";

    private final ReminderRepository reminders;
    private final Outbox outbox;
    private final Mails mails;
    private final Audit audit;

    Reminders(ReminderRepository reminders, Outbox outbox, Mails mails, Audit audit) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * @param values what the mail says, see {@link MailKind}
     * @param usefulUntil from when on the mail would come too late; null for never
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(Reminder reminder, Map<String, String> values, @Nullable Instant usefulUntil) {
        if (!reminders.addIfNew(reminder)) {
            return;
        }
        outbox.publish(new OutgoingMessage(
                "foundation.membership.reminder.issued.v1",
                NOUN,
                reminder.id(),
                ReminderState.ONLY_VERSION,
                ReminderState.of(reminder)));
        audit.record(AuditEntry.of("issued", NOUN, reminder.id())
                .with("kind", reminder.kind())
                .with("aboutId", reminder.aboutId())
                .with("personId", reminder.personId())
                .with("dueAt", reminder.dueAt()));
        mails.due(new NewMail(mailOf(reminder.kind()), reminder.personId(), reason(reminder), values, usefulUntil));
    }

    private static MailKind mailOf(ReminderKind kind) {
        return switch (kind) {
            case RENEWAL_DUE -> MailKind.RENEWAL_DUE;
            case SUSPENDED -> MailKind.CORPORATE_SUSPENDED;
            case LAPSED -> MailKind.CORPORATE_LAPSED;
            case INVOICE_OVERDUE -> MailKind.INVOICE_OVERDUE;
        };
    }

    private static String reason(Reminder reminder) {
        String noun = switch (reminder.kind()) {
            case RENEWAL_DUE, SUSPENDED, LAPSED -> "corporate-membership";
            case INVOICE_OVERDUE -> "invoice";
        };
        return noun + "/" + reminder.aboutId() + "/" + reminder.dueAt();
    }
}
