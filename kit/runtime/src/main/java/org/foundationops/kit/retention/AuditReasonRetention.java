package org.foundationops.kit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.sql.Sql;

/** Reasons in words are not kept for ever; the chain of the audit trail holds only their hashes and stays whole. */
@ApplicationScoped
class AuditReasonRetention implements RetentionRule {

    private final Sql sql;

    AuditReasonRetention(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "audit-reasons";
    }

    @Override
    public String record() {
        return "Reasons that were given in words for a change, from the day on which they were given";
    }

    @Override
    public String effect() {
        return "The words are deleted; that the change was made, by whom and when stays in the audit trail";
    }

    @Override
    public String legalBasis() {
        return "Legitimate interest in decisions that can be explained (GDPR Art. 6(1)(f)), ended by Art. 5(1)(e)";
    }

    @Override
    public int apply(Instant before, int most) {
        return sql.run("""
                delete from audit_reason where entry in (
                    select r.entry from audit_reason r join audit_entry e on e.position = r.entry
                    where e.recorded_at < ? order by r.entry limit ?)
                """, before, most);
    }
}
