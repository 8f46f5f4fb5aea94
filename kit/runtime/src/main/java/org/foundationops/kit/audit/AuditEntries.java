package org.foundationops.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The entries as somebody reads them, in the order in which they were written. */
@ApplicationScoped
class AuditEntries {

    private static final String ENTRIES = "select r.text, s.sequence, s.hash, " + RecordedEntry.COLUMNS + """
             from audit_entry e
            left join audit_reason r on r.entry = e.position
            left join audit_seal s on s.entry = e.position
            where e.position > ? and (?::text is null or e.subject = ?)
            order by e.position limit ?
            """;

    private final Sql sql;

    AuditEntries(Sql sql) {
        this.sql = sql;
    }

    List<AuditEntryView> after(@Nullable String position, @Nullable String subject, int limit) {
        long after = position == null ? 0 : Long.parseLong(position);
        return sql.list(ENTRIES, AuditEntryView::read, after, subject, subject, limit);
    }
}
