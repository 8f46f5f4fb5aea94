package org.foundationops.membership.reminder;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.reminder.domain.Reminder;
import org.foundationops.membership.reminder.domain.ReminderKind;

/** A reminder as all services know it. */
record ReminderState(
        UUID id,
        long version,
        ReminderKind kind,
        UUID aboutId,
        UUID corporateMembershipId,
        UUID personId,
        Instant dueAt,
        Instant recordedAt) {

    /** A reminder never changes, so it has one version. */
    static final long ONLY_VERSION = 0;

    static ReminderState of(Reminder reminder) {
        return new ReminderState(
                reminder.id(),
                ONLY_VERSION,
                reminder.kind(),
                reminder.aboutId(),
                reminder.corporateMembershipId(),
                reminder.personId(),
                reminder.dueAt(),
                reminder.recordedAt());
    }
}
