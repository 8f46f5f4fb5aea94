package org.foundationops.membership.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.retention.RetentionRule;
import org.foundationops.kit.sql.Sql;

/** What was wrong with a file interests nobody once the file was mended. */
@ApplicationScoped
class ImportProblemRetention implements RetentionRule {

    private final Sql sql;

    ImportProblemRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "import-problems";
    }

    @Override
    public String record() {
        return "The problems of files that were not imported, from the end of the import";
    }

    @Override
    public String effect() {
        return "They are deleted; that a file came, from whom, and how it ended stays";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in correct data (GDPR Art. 6(1)(f)), ended by Art. 5(1)(e)";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run("""
                delete from import_problem where (import_id, position) in (
                    select p.import_id, p.position from import_problem p join import_run r on r.id = p.import_id
                    where r.ended_at < ? limit ?)
                """, before, most);
    }
}
