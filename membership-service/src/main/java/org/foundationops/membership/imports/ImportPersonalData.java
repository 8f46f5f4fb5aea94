package org.foundationops.membership.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A file is gone when its import has ended, and its problems name lines and columns; what stays is who sent it. */
@ApplicationScoped
class ImportPersonalData implements PersonalData {

    private final KeptRows rows;

    ImportPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("import_run", "import_problem");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "imports",
                "The files that you brought in as an officer, without what was in them",
                "select id, kind, dry_run, status, rows_total, requested_at, ended_at from import_run"
                        + " where actor in (select 'person/' || id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
