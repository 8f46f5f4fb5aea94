package org.foundationops.elections.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A frozen roll is not changed; it names ids only. */
@ApplicationScoped
class RollPersonalData implements PersonalData {

    private final KeptRows rows;

    RollPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("roll_entry");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "rolls",
                "The elections on whose roll you stand",
                "select e.election_id, n.title as election, e.person_id, e.class, e.organisation_id from roll_entry e join election n on n.id = e.election_id where e.person_id in (select id from who) order by e.election_id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
