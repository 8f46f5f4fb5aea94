package org.foundationops.kit.messages.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The record of rebuilds and of how far they are. */
@ApplicationScoped
class RebuildRuns {

    /** A rebuild that gives no sign of life for so long went down with its replica. */
    private static final int SILENT_SECONDS = 60;

    private final Sql sql;

    RebuildRuns(Sql sql) {
        this.sql = sql;
    }

    /** Answers whether it is the only one. */
    boolean begin(UUID id, String projection, Instant now) {
        sql.run("""
                update rebuild_run set status = 'FAILED', detail = 'The service stopped', ended_at = now(),
                    version = version + 1
                where status = 'RUNNING' and alive_at < clock_timestamp() - ? * interval '1 second'
                """, SILENT_SECONDS);
        return sql.run("""
                        insert into rebuild_run (id, projection, status, started_at, alive_at)
                        values (?, ?, 'RUNNING', ?, clock_timestamp())
                        on conflict ((true)) where status = 'RUNNING' do nothing
                        """, id, projection, now) == 1;
    }

    void progress(UUID id, long total, long read) {
        sql.run("""
                update rebuild_run set messages_total = greatest(messages_total, ?), messages_read = ?,
                    alive_at = clock_timestamp(), version = version + 1
                where id = ? and status = 'RUNNING'
                """, total, read, id);
    }

    /** Answers whether it was still running. */
    boolean end(UUID id, RebuildView.Status status, @Nullable String detail) {
        return sql.run("""
                        update rebuild_run set status = ?, detail = ?, ended_at = clock_timestamp(),
                            version = version + 1
                        where id = ? and status = 'RUNNING'
                        """, status.name(), detail, id) == 1;
    }

    Optional<RebuildView> find(UUID id) {
        return sql.first("select " + RebuildView.COLUMNS + " from rebuild_run where id = ?", RebuildView::read, id);
    }

    List<RebuildView> list(@Nullable String after, int limit) {
        return sql.list(
                "select " + RebuildView.COLUMNS
                        + " from rebuild_run where (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                RebuildView::read,
                after,
                after,
                limit);
    }
}
