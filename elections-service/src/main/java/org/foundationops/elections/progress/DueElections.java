package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Which elections the timetable can move now, the longest overdue first. */
@ApplicationScoped
class DueElections {

    private static final String DUE = """
            select id from (
                select id, case status
                    when 'ANNOUNCED' then nominations_open
                    when 'NOMINATIONS' then nominations_close
                    when 'REVIEW' then registration_opens
                    when 'REGISTRATION' then voting_opens
                    when 'VOTING' then voting_closes
                end as due_at
                from election
                where status in ('ANNOUNCED', 'NOMINATIONS', 'REVIEW', 'REGISTRATION', 'VOTING')
            ) waiting
            where due_at <= now() order by due_at, id
            """;

    private final Sql sql;

    DueElections(Sql sql) {
        this.sql = sql;
    }

    List<UUID> now() {
        return sql.list(DUE, row -> row.getObject("id", UUID.class));
    }
}
