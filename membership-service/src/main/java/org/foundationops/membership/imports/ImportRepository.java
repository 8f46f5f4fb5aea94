package org.foundationops.membership.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.imports.domain.ImportStatus;
import org.foundationops.membership.imports.domain.RowProblem;
import org.jspecify.annotations.Nullable;

/** Imports in the database. */
@ApplicationScoped
class ImportRepository {

    private static final String LOCK =
            "select 1 where pg_try_advisory_xact_lock(hashtextextended('foundation import', 0))";

    private final Sql sql;

    ImportRepository(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, ImportKind kind, boolean dryRun, String actor, byte[] content, Instant now) {
        sql.run(
                "insert into import_run (id, kind, dry_run, actor, content, requested_at) values (?, ?, ?, ?, ?, ?)",
                id,
                kind.name(),
                dryRun,
                actor,
                content,
                now);
    }

    boolean isAnyWaiting() {
        return sql.exists("select 1 from import_run where status in ('QUEUED', 'RUNNING') limit 1");
    }

    /** One import at a time, over all replicas, until the end of the transaction. */
    boolean tryLock() {
        return sql.exists(LOCK);
    }

    /** The oldest that has not ended; one that is RUNNING lost its replica, since we have the lock. */
    Optional<ImportRun> next() {
        return sql.first(
                "select id, kind, dry_run, actor, content, attempts from import_run"
                        + " where status in ('QUEUED', 'RUNNING') order by id limit 1",
                row -> new ImportRun(
                        row.getObject("id", UUID.class),
                        ImportKind.valueOf(row.getString("kind")),
                        row.getBoolean("dry_run"),
                        row.getString("actor"),
                        row.getBytes("content"),
                        row.getInt("attempts")));
    }

    void start(UUID id, Instant now) {
        sql.run(
                "update import_run set status = 'RUNNING', attempts = attempts + 1, rows_done = 0, started_at = ?,"
                        + " version = version + 1 where id = ?",
                now,
                id);
    }

    void progress(UUID id, int rowsTotal, int rowsDone) {
        sql.run(
                "update import_run set rows_total = ?, rows_done = ?, version = version + 1 where id = ?",
                rowsTotal,
                rowsDone,
                id);
    }

    void end(UUID id, ImportStatus status, int rowsDone, Instant now) {
        sql.run(
                "update import_run set status = ?, rows_done = ?, ended_at = ?, content = null, version = version + 1"
                        + " where id = ?",
                status.name(),
                rowsDone,
                now,
                id);
    }

    void reject(UUID id, List<RowProblem> problems, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RowProblem problem : problems) {
            rows.add(new @Nullable Object[] {id, rows.size(), problem.line(), problem.column(), problem.message()});
        }
        sql.batch(
                "insert into import_problem (import_id, position, line, field, message) values (?, ?, ?, ?, ?)", rows);
        sql.run(
                "update import_run set status = 'REJECTED', problems = ?, rows_done = 0, ended_at = ?, content = null,"
                        + " version = version + 1 where id = ?",
                problems.size(),
                now,
                id);
    }

    ImportView get(UUID id) {
        return sql.first("select " + ImportView.COLUMNS + " from import_run where id = ?", ImportView::read, id)
                .orElseThrow(() -> new NotFound("There is no import " + id + "."));
    }

    List<ImportView> page(@Nullable String afterId, int limit) {
        return sql.list(
                "select " + ImportView.COLUMNS
                        + " from import_run where ?::uuid is null or id > ?::uuid order by id limit ?",
                ImportView::read,
                afterId,
                afterId,
                limit);
    }

    List<ImportProblemView> problems(UUID id, @Nullable String afterPosition, int limit) {
        return sql.list(
                "select position, line, field, message from import_problem"
                        + " where import_id = ? and position > ? order by position limit ?",
                row -> new ImportProblemView(
                        row.getInt("position"), row.getInt("line"), row.getString("field"), row.getString("message")),
                id,
                afterPosition == null ? -1 : Integer.parseInt(afterPosition),
                limit);
    }
}
