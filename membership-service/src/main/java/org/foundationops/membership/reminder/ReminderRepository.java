package org.foundationops.membership.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.reminder.domain.Reminder;
import org.foundationops.membership.reminder.domain.ReminderKind;
import org.jspecify.annotations.Nullable;

/** Reminders in the database, which knows of each whether it was issued. */
@ApplicationScoped
class ReminderRepository {

    private static final String COLUMNS = "id, kind, about_id, due_at, corporate_membership_id, person_id, recorded_at";

    private final Sql sql;

    ReminderRepository(Sql sql) {
        this.sql = sql;
    }

    /** Whether it was not there yet. */
    boolean addIfNew(Reminder reminder) {
        return sql.run(
                        "insert into reminder (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict on constraint reminder_once_key do nothing",
                        reminder.id(),
                        reminder.kind().name(),
                        reminder.aboutId(),
                        reminder.dueAt(),
                        reminder.corporateMembershipId(),
                        reminder.personId(),
                        reminder.recordedAt())
                == 1;
    }

    List<Reminder> page(@Nullable String afterId, int limit) {
        return afterId == null
                ? sql.list("select " + COLUMNS + " from reminder order by id limit ?", ReminderRepository::read, limit)
                : sql.list(
                        "select " + COLUMNS + " from reminder where id > ? order by id limit ?",
                        ReminderRepository::read,
                        UUID.fromString(afterId),
                        limit);
    }

    private static Reminder read(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                ReminderKind.valueOf(row.getString("kind")),
                row.getObject("about_id", UUID.class),
                Sql.instant(row, "due_at"),
                row.getObject("corporate_membership_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Sql.instant(row, "recorded_at"));
    }
}
