package org.foundationops.membership.affirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** What somebody affirmed allowed what they decided, so it stays, by the id. */
@ApplicationScoped
class AffirmationPersonalData implements PersonalData {

    private final KeptRows rows;

    AffirmationPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("affirmation");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "affirmations",
                "What you affirmed for which year",
                "select id, person_id, for_year, text_version, affirmed_at from affirmation where person_id in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
