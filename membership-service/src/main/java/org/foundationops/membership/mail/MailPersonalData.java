package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.kit.sql.Sql;

/** To an erased person nothing is sent any more; of what was sent, the log has the id, the kind and the instant. */
@ApplicationScoped
class MailPersonalData implements PersonalData {

    private final Sql sql;
    private final KeptRows rows;

    MailPersonalData(Sql sql, KeptRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mail", "mail_attempt");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "mails",
                "What you were or will be mailed, and why",
                "select id, person_id, kind, reason_key, status, cause, due_at, settled_at from mail"
                        + " where person_id in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        sql.run(
                "update mail set status = 'CANCELLED', cause = 'ERASED', content = null, next_attempt_at = null,"
                        + " settled_at = coalesce(settled_at, ?), version = version + 1"
                        + " where person_id = ? and status in ('DUE', 'SENDING', 'GIVEN_UP')",
                now,
                personId);
    }
}
