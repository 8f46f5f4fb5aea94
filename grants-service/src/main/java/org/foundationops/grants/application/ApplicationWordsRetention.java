package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** What was written in an application that was given nothing is not kept for ever. */
@ApplicationScoped
class ApplicationWordsRetention implements RetentionRule {

    private static final String ERASE = """
            update grant_application set title = ?, purpose = ?, version = version + 1,
                recipient_name = case when recipient_is_organisation then recipient_name else ? end,
                waiver_reason = case when waiver_reason is not null then ? end
            where id in (
                select id from grant_application
                where status in ('REJECTED', 'WITHDRAWN') and purpose <> ?
                  and coalesce(decision_recorded_at, submitted_at) < ?
                order by id limit ? for update skip locked)
            """;

    private final Sql sql;

    ApplicationWordsRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "grant-application-words";
    }

    @Override
    public String record() {
        return "Rejected and withdrawn applications, from the day of the decision, or else of the application";
    }

    @Override
    public String effect() {
        return "Title, purpose and the name of a person are replaced; that there was an application, of how much, stays";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in answering questions about a decision (GDPR Art. 6(1)(f)), ended by Art. 5(1)(e)";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run(ERASE, Erased.TEXT, Erased.TEXT, Erased.NAME, Erased.TEXT, Erased.TEXT, before, most);
    }
}
