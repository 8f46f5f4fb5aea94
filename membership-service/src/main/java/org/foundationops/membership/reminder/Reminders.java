package org.foundationops.membership.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.reminder.domain.Reminder;

/** Issues reminders: recorded, published, and left in the audit trail; each once, whoever asks how often. */
@ApplicationScoped
public class Reminders {

    private static final String NOUN = "reminder";

    private final ReminderRepository reminders;
    private final Outbox outbox;
    private final Audit audit;

    Reminders(ReminderRepository reminders, Outbox outbox, Audit audit) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(Reminder reminder) {
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
    }
}
