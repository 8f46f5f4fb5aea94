package org.foundationops.elections.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who was away when decides whether a decision had a quorum; it names the id only, and no reason. */
@ApplicationScoped
class LeavePersonalData implements PersonalData {

    private final KeptRows rows;

    LeavePersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("leave_of_absence");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "leaves",
                "When you were or will be on leave from a body",
                "select id, body_id, person_id, valid_from, valid_until, recorded_at, minute_reference"
                        + " from leave_of_absence where person_id in (select id from who) order by valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
