package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** What was written in an application that came to nothing is not kept for ever. */
@ApplicationScoped
class ApplicationWordsRetention implements RetentionRule {

    private final Sql sql;

    ApplicationWordsRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "application-words";
    }

    @Override
    public String record() {
        return "What was said in and about applications that were rejected or withdrawn, from the day of their end";
    }

    @Override
    public String effect() {
        return "The statement and the comments are replaced; that somebody applied, and what was decided, stays";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in answering questions about a decision (GDPR Art. 6(1)(f)), ended by Art. 5(1)(e)";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run("""
                with due as (
                    select id from membership_application
                    where standing in ('REJECTED', 'WITHDRAWN') and statement <> ? and updated_at < ?
                    order by updated_at limit ? for update skip locked),
                comments as (
                    update application_comment set text = null, erased_at = now(), version = version + 1
                    where text is not null and application_id in (select id from due))
                update membership_application set statement = ?, version = version + 1
                where id in (select id from due)
                """, Erased.TEXT, before, most, Erased.TEXT);
    }
}
