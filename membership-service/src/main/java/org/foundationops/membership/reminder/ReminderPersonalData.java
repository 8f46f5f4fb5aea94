package org.foundationops.membership.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A reminder says what was due when, and of the person only the id; it stays as the record of what was asked. */
@ApplicationScoped
class ReminderPersonalData implements PersonalData {

    private final KeptRows rows;

    ReminderPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reminder");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "reminders",
                "What you were reminded of as a representative",
                "select id, kind, about_id, corporate_membership_id, person_id, due_at, recorded_at from reminder"
                        + " where person_id in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
