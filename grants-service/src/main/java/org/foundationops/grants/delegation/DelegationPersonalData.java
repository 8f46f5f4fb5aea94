package org.foundationops.grants.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who decided by a delegation is part of the decision, which stays and names the id only. */
@ApplicationScoped
class DelegationPersonalData implements PersonalData {

    private final KeptRows rows;

    DelegationPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("delegation_use");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "delegated-decisions",
                "The decisions that you made by a delegation",
                "select delegation_id, subject_type, subject_id, amount_minor, used_by, used_at from delegation_use where used_by in (select id from who) order by used_at",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
