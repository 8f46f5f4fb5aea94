package org.foundationops.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** The ledger is only added to; of who made an entry it has the id. */
@ApplicationScoped
class LedgerPersonalData implements PersonalData {

    private final KeptRows rows;

    LedgerPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("ledger_entry");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "ledger-entries",
                "The entries that you made in the ledger",
                "select id, kind, budget_line_id, award_id, recorded_at, actor from ledger_entry where actor in (select 'person/' || id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
