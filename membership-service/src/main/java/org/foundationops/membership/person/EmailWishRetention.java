package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** An address that nobody confirmed may be anybody's. */
@ApplicationScoped
class EmailWishRetention implements RetentionRule {

    private final Sql sql;

    EmailWishRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "email-wishes";
    }

    @Override
    public String record() {
        return "Addresses that somebody asked to have and did not confirm, from the end of the time for it";
    }

    @Override
    public String effect() {
        return "They are deleted";
    }

    @Override
    public String legalBasis() {
        return "Performance of what the person asked for (GDPR Art. 6(1)(b)); it is over";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run("""
                update person set new_email = null, new_email_asked_at = null, new_email_expires_at = null,
                    version = version + 1
                where id in (select id from person where new_email_expires_at < ? limit ? for update skip locked)
                """, before, most);
    }
}
