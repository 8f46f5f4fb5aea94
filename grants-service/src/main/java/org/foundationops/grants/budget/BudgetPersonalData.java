package org.foundationops.grants.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** A budget has the id of who recorded its adoption. */
@ApplicationScoped
class BudgetPersonalData implements PersonalData {

    private final KeptRows rows;

    BudgetPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("budget");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "budgets",
                "The budgets whose adoption you recorded",
                "select id, title, decided_on, minute_reference, decision_recorded_at from budget where decision_recorded_by in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
