package org.foundationops.kit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.foundationops.kit.sql.Sql;

/** Which rule was done on which day, and how much it removed. */
@ApplicationScoped
class RetentionRuns {

    private final Sql sql;

    RetentionRuns(Sql sql) {
        this.sql = sql;
    }

    /** Replicas take turns at each rule, until the end of the transaction. */
    void takeTurn(RetentionRule rule) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "retention/" + rule.kind());
    }

    boolean isDone(RetentionRule rule, LocalDate day) {
        return sql.exists(
                "select 1 from retention_run where day = ? and kind = ? and done_at is not null", day, rule.kind());
    }

    void count(RetentionRule rule, LocalDate day, int removed) {
        sql.run(
                "insert into retention_run (day, kind, removed) values (?, ?, ?)"
                        + " on conflict (day, kind) do update set removed = retention_run.removed + excluded.removed",
                day,
                rule.kind(),
                removed);
    }

    /** Answers how much the rule removed on that day. */
    long done(RetentionRule rule, LocalDate day, Instant now) {
        return sql.list(
                        "update retention_run set done_at = ? where day = ? and kind = ? returning removed",
                        row -> row.getLong("removed"),
                        now,
                        day,
                        rule.kind())
                .getFirst();
    }
}
