package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** The log of mails need not be older than the disputes in which it is evidence. */
@ApplicationScoped
class MailRetention implements RetentionRule {

    private final Sql sql;

    MailRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "mails";
    }

    @Override
    public String record() {
        return "The log of mails, and what those say that were given up, from the day they were settled";
    }

    @Override
    public String effect() {
        return "They are deleted, but for those after which an address gets no more mail";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in showing that somebody was told (GDPR Art. 6(1)(f)); it is over";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run("""
                with old as (
                    select id from mail m where settled_at < ?
                        and not exists (select from mail_bounce b where b.mail_id = m.id and b.kind = 'HARD')
                    order by settled_at limit ? for update skip locked
                ),
                attempts as (delete from mail_attempt where mail_id in (select id from old)),
                bounces as (delete from mail_bounce where mail_id in (select id from old)),
                strangers as (delete from mail_stranger where mail_id in (select id from old))
                delete from mail where id in (select id from old)""", before, most);
    }
}
