package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who held which seat when is the record of the body; it names the id only. */
@ApplicationScoped
class TermPersonalData implements PersonalData {

    private final KeptRows rows;

    TermPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("term");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "terms",
                "The seats that you hold, held or will hold",
                "select id, body_id, seat_id, person_id, origin, election_id, valid_from, planned_end, valid_until, end_reason, recorded_at from term where person_id in (select id from who) order by valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
