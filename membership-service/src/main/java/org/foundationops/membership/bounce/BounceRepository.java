package org.foundationops.membership.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.bounce.domain.Bounce;
import org.foundationops.membership.bounce.domain.BounceKind;
import org.jspecify.annotations.Nullable;

/** Bounces in the database: one of a kind for a mail. */
@ApplicationScoped
class BounceRepository {

    private static final String COLUMNS = "id, mail_id, kind, status_code, mailed_at, bounced_at, recorded_at";

    /**
     * A report that came back, or a mail server that refused the recipient at once as nobody whom it knows. Both are about
     * the address that the person had when the mail left.
     */
    private static final String BOUNCED = """
            select max(left_at) from (
                select b.mailed_at as left_at from mail_bounce b join mail m on m.id = b.mail_id
                where m.person_id = ? and b.kind = 'HARD'
                union all
                select a.began_at from mail_attempt a join mail m on m.id = a.mail_id
                where m.person_id = ? and a.outcome = 'REFUSED' and a.reply ~ ' 5[.]1[.](1|2|3|6|10)$'
            ) returned
            where left_at >= (select coalesce(email_since, registered_at) from person where id = ?)""";

    private final Sql sql;

    BounceRepository(Sql sql) {
        this.sql = sql;
    }

    /** Whether there was none of its kind for the mail yet. */
    boolean addIfNew(Bounce bounce) {
        return sql.run(
                        "insert into mail_bounce (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict on constraint mail_bounce_once_key do nothing",
                        bounce.id(),
                        bounce.mailId(),
                        bounce.kind().name(),
                        bounce.statusCode(),
                        bounce.mailedAt(),
                        bounce.bouncedAt(),
                        bounce.recordedAt())
                == 1;
    }

    Bounce get(UUID id) {
        return sql.first("select " + COLUMNS + " from mail_bounce where id = ?", BounceRepository::read, id)
                .orElseThrow(() -> new NotFound("There is no bounce " + id + "."));
    }

    Bounce of(UUID mailId, BounceKind kind) {
        return sql.first(
                        "select " + COLUMNS + " from mail_bounce where mail_id = ? and kind = ?",
                        BounceRepository::read,
                        mailId,
                        kind.name())
                .orElseThrow();
    }

    List<Bounce> page(@Nullable UUID mailId, @Nullable String afterId, int limit) {
        return sql.list(
                "select " + COLUMNS + " from mail_bounce where (?::uuid is null or mail_id = ?::uuid)"
                        + " and (?::uuid is null or id > ?::uuid) order by id limit ?",
                BounceRepository::read,
                mailId,
                mailId,
                afterId,
                afterId,
                limit);
    }

    /** Since when the address that this person has now is known to be nobody's. */
    Optional<Instant> bouncedSince(UUID personId) {
        return sql.list(
                        BOUNCED,
                        row -> Optional.ofNullable(Sql.instantOrNull(row, "max")),
                        personId,
                        personId,
                        personId)
                .getFirst();
    }

    private static Bounce read(ResultSet row) throws SQLException {
        return new Bounce(
                row.getObject("id", UUID.class),
                row.getObject("mail_id", UUID.class),
                BounceKind.valueOf(row.getString("kind")),
                row.getString("status_code"),
                Sql.instant(row, "mailed_at"),
                Sql.instant(row, "bounced_at"),
                Sql.instant(row, "recorded_at"));
    }
}
