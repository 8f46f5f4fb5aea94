package org.foundationops.membership.reminder;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.reminder.domain.Reminder;
import org.foundationops.membership.reminder.domain.ReminderKind;

/** What somebody was reminded of. */
@Schema(name = "Reminder", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000c", "kind": "RENEWAL_DUE",
        "aboutId": "0199d1a0-5b5c-7000-8000-000000000007",
        "corporateMembershipId": "0199d1a0-5b5c-7000-8000-000000000007",
        "personId": "0199d1a0-5b5c-7000-8000-000000000001", "dueAt": "2027-02-08T00:00:00Z",
        "recordedAt": "2027-02-13T06:00:00Z"}""")
public record ReminderView(
        UUID id,
        ReminderKind kind,
        UUID aboutId,
        UUID corporateMembershipId,
        UUID personId,
        Instant dueAt,
        Instant recordedAt) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.id(),
                reminder.kind(),
                reminder.aboutId(),
                reminder.corporateMembershipId(),
                reminder.personId(),
                reminder.dueAt(),
                reminder.recordedAt());
    }
}
