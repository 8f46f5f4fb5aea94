package org.foundationops.membership.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.imports.domain.ImportStatus;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(name = "Import", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000030", "kind": "MEMBERS", "dryRun": false, "status": "RUNNING",
        "rowsTotal": 65000, "rowsDone": 21500, "problems": 0, "requestedAt": "2026-03-10T09:30:00Z",
        "startedAt": "2026-03-10T09:30:01Z"}""")
record ImportView(
        UUID id,
        @JsonIgnore long version,
        ImportKind kind,
        boolean dryRun,

        @Schema(
                description =
                        "DONE: all rows are in, or in a dry run would be. REJECTED: see the problems; nothing is in."
                                + " FAILED: we could not; nothing is in.")
        ImportStatus status,

        @Schema(description = "Known once the file is read") @Nullable
        Integer rowsTotal,

        int rowsDone,
        int problems,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt)
        implements Versioned {

    static final String COLUMNS = "id, version, kind, dry_run, status, rows_total, rows_done, problems,"
            + " requested_at, started_at, ended_at";

    static ImportView read(ResultSet row) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                ImportKind.valueOf(row.getString("kind")),
                row.getBoolean("dry_run"),
                ImportStatus.valueOf(row.getString("status")),
                row.getObject("rows_total", Integer.class),
                row.getInt("rows_done"),
                row.getInt("problems"),
                Sql.instant(row, "requested_at"),
                Sql.instantOrNull(row, "started_at"),
                Sql.instantOrNull(row, "ended_at"));
    }
}
