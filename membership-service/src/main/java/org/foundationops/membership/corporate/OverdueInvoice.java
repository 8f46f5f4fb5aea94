package org.foundationops.membership.corporate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.reminder.domain.Reminder;
import org.foundationops.membership.reminder.domain.ReminderKind;

/** An invoice that should have been paid, and who represents the organisation that owes it. */
record OverdueInvoice(
        UUID id, UUID corporateMembershipId, UUID representativeId, String organisation, Money open, LocalDate dueOn) {

    Reminder reminder(Instant overdueSince, Instant now) {
        return new Reminder(
                UuidV7.next(),
                ReminderKind.INVOICE_OVERDUE,
                id,
                overdueSince,
                corporateMembershipId,
                representativeId,
                now);
    }

    Map<String, String> values() {
        return Map.of("organisation", organisation, "amount", open.toString(), "dueOn", dueOn.toString());
    }
}
