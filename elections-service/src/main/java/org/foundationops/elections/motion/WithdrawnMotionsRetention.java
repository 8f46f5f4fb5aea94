package org.foundationops.elections.motion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** What nobody decided is not minuted, so its wording is not kept for ever. */
@ApplicationScoped
class WithdrawnMotionsRetention implements RetentionRule {

    private static final String ERASE = """
            update motion set text = ?, version = version + 1 where id in (
                select id from motion where status = 'WITHDRAWN' and decided_at < ? and text <> ?
                order by id limit ? for update skip locked)""";

    private final Sql sql;

    WithdrawnMotionsRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "withdrawn-motions";
    }

    @Override
    public String record() {
        return "The wording of motions that were withdrawn, from their withdrawal";
    }

    @Override
    public String effect() {
        return "The text is replaced; that there was a motion, by ids and codes, stays";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in answering questions about what was moved (GDPR Art. 6(1)(f)), ended by Art. 5(1)(e)";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run(ERASE, Erased.TEXT, before, Erased.TEXT, most);
    }
}
