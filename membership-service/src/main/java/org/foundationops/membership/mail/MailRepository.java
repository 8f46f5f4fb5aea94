package org.foundationops.membership.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.mail.domain.MailStatus;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** Mails in the database, where each is once for its reason. */
@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<Mail, UUID> {

    private static final String ADD = """
            insert into mail (id, version, kind, person_id, nomination_id, reason_key, content, status, due_at,
                useful_until, next_attempt_at)
            select id, 0, kind, person_id, nomination_id, reason_key, content, 'DUE', ?::timestamptz, useful_until,
                ?::timestamptz
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[])
                as each (id, kind, person_id, nomination_id, reason_key, content, useful_until)
            on conflict on constraint mail_once_key do nothing""";

    private static final String ROWS = """
            select m.id, m.kind, m.person_id, m.nomination_id, m.reason_key, m.subject_id, m.status, m.cause, m.due_at,
                m.next_attempt_at, m.settled_at, a.attempts, a.may_have_left
            from mail m
            cross join lateral (
                select count(*) as attempts,
                    count(*) filter (where outcome is null or outcome in ('ACCEPTED', 'UNKNOWN')) as may_have_left
                from mail_attempt where mail_id = m.id
            ) a
            where m.id > ?::uuid%s
            order by m.id limit ?""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;

    MailRepository(Sql sql) {
        this.sql = sql;
    }

    /** Adds those for whose reason there is none yet. */
    void addNew(List<Mail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        Instant now = mails.getFirst().dueAt();
        sql.run(
                ADD,
                now,
                now,
                texts(mails, Mail::id),
                texts(mails, Mail::kind),
                texts(mails, mail -> mail.personId().orElse(null)),
                texts(mails, mail -> mail.nominationId().orElse(null)),
                texts(mails, Mail::reasonKey),
                texts(mails, mail -> mail.content().orElse(null)),
                texts(mails, mail -> mail.usefulUntil().orElse(null)));
    }

    private static @Nullable String[] texts(List<Mail> mails, Function<Mail, @Nullable Object> value) {
        return mails.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    Mail get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Mail forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** The mail that waits for the longest time, locked; those that another replica has its hands on are left to it. */
    Optional<Mail> nextToDo(Instant now) {
        return find("status in (DUE, SENDING) and nextAttemptAt <= ?1 order by nextAttemptAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Those to this person that may still be sent, locked. */
    List<Mail> openOfForChange(UUID personId) {
        return find("personId = ?1 and status in (DUE, SENDING, GIVEN_UP) order by id", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean exists(MailKind kind, String reasonKey, UUID personId) {
        return count("kind = ?1 and reasonKey = ?2 and personId = ?3", kind, reasonKey, personId) > 0;
    }

    List<MailRow> page(MailFilter filter, @Nullable String afterId, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(afterId == null ? BEFORE_ALL : UUID.fromString(afterId));
        String conditions = filter.conditions(values);
        values.add(limit);
        return sql.list(ROWS.formatted(conditions), MailRepository::row, values.toArray());
    }

    private static MailRow row(ResultSet row) throws SQLException {
        @Nullable String cause = row.getString("cause");
        return new MailRow(
                row.getObject("id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getObject("person_id", UUID.class),
                row.getObject("nomination_id", UUID.class),
                row.getString("reason_key"),
                row.getObject("subject_id", UUID.class),
                MailStatus.valueOf(row.getString("status")),
                cause == null ? null : MailCause.valueOf(cause),
                Sql.instant(row, "due_at"),
                Sql.instantOrNull(row, "next_attempt_at"),
                Sql.instantOrNull(row, "settled_at"),
                row.getInt("attempts"),
                row.getInt("may_have_left") > 1);
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no mail " + id + ".");
    }
}
