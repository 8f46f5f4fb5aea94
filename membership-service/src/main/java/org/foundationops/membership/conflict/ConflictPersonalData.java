package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who is erased decides nothing, so what kept them from it ends, and so does what kept others from deciding about them. */
@ApplicationScoped
class ConflictPersonalData implements PersonalData {

    private final ConflictRepository conflicts;
    private final ConflictChanges changes;
    private final KeptRows rows;

    ConflictPersonalData(ConflictRepository conflicts, ConflictChanges changes, KeptRows rows) {
        this.conflicts = conflicts;
        this.changes = changes;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("declared_conflict");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "declared-conflicts",
                "What you declared that you are not free of",
                "select id, person_id, other_person_id, organisation_id, subject_type, subject_id, valid_from, valid_until, recorded_at from declared_conflict where person_id in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        conflicts.notOverWith(personId, now).forEach(conflict -> {
            Instant begins = conflict.period().from();
            changes.record(conflict, conflict.end(begins.isAfter(now) ? begins : now, now), null);
        });
    }
}
