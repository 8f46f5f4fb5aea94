package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A delegation is to a group or an office; of who used it there is the id, which stays with the decision. */
@ApplicationScoped
class DelegationPersonalData implements PersonalData {

    private final KeptRows rows;

    DelegationPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("delegation", "delegation_use");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "delegated-decisions",
                "What you decided by a delegation",
                "select u.id, u.delegation_id, d.power, u.subject_type, u.subject_id, u.used_by, u.used_at from delegation_use u join delegation d on d.id = u.delegation_id where u.used_by in (select id from who) order by u.id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
