package org.foundationops.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.sql.Sql;

/**
 * Until when what was recorded can be seen: no transaction that began before is open any more. What a transaction
 * records bears the instant of its start and appears at its end, so "now" would promise too much.
 */
@ApplicationScoped
public class RecordedUntil {

    // With the margin of the watermark, since a transaction may show up late in pg_stat_activity.
    private static final String HORIZON = """
            select least(clock_timestamp(), (
                select min(xact_start) from pg_stat_activity
                where datname = current_database() and usename = current_user
                    and xact_start is not null and pid <> pg_backend_pid()
                    and application_name <> 'foundation-outbox-relay')) - interval '250 milliseconds' as horizon
            """;

    private final Sql sql;

    RecordedUntil(Sql sql) {
        this.sql = sql;
    }

    /** Everything recorded before this instant is visible to what is read from now on. */
    public Instant now() {
        return sql.list(HORIZON, row -> Sql.instant(row, "horizon")).getFirst();
    }
}
