package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** A draft that nobody goes on with is nobody's record. */
@ApplicationScoped
class DraftRetention implements RetentionRule {

    private final Sql sql;

    DraftRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "application-drafts";
    }

    @Override
    public String record() {
        return "Drafts of applications and nominations, from the day on which they were changed last";
    }

    @Override
    public String effect() {
        return "They are deleted";
    }

    @Override
    public String legalBasis() {
        return "Steps prior to a membership (GDPR Art. 6(1)(b)); a draft that is not submitted has no further purpose";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run("""
                with due as (
                    select id from membership_application
                    where standing = 'DRAFT' and updated_at < ? order by updated_at limit ? for update skip locked),
                categories as (
                    delete from membership_application_category where application_id in (select id from due))
                delete from membership_application where id in (select id from due)
                """, before, most);
    }
}
