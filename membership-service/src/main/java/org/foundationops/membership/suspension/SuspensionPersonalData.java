package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** That somebody had no rights at some time decides about votes of that time, so it stays, by the id; why is erased. */
@ApplicationScoped
class SuspensionPersonalData implements PersonalData {

    private final KeptRows rows;

    SuspensionPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("suspension");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "suspensions",
                "When the conduct team took your rights away",
                "select id, person_id, valid_from, valid_until, recorded_at, lifted_at from suspension where person_id in (select id from who) order by valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
