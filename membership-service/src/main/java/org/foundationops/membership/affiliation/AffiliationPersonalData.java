package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who works for whom identifies people, and no record needs it once a person decides nothing any more. */
@ApplicationScoped
class AffiliationPersonalData implements PersonalData {

    private final AffiliationRepository affiliations;
    private final AffiliationChanges changes;
    private final KeptRows rows;

    AffiliationPersonalData(AffiliationRepository affiliations, AffiliationChanges changes, KeptRows rows) {
        this.affiliations = affiliations;
        this.changes = changes;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("affiliation", "affiliation_period");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "affiliations",
                "What you are or were to organisations, and when",
                "select a.id, a.person_id, a.organisation_id, o.display_name as organisation, a.kind, p.valid_from,"
                        + " p.valid_until, p.recorded_at from affiliation a"
                        + " join organisation o on o.id = a.organisation_id"
                        + " join affiliation_period p on p.affiliation_id = a.id"
                        + " where a.person_id in (select id from who) order by p.valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        affiliations.of(personId).stream()
                .map(affiliation -> affiliations.forChange(affiliation.id()))
                .forEach(affiliation -> changes.record(affiliation, affiliation.erase()));
    }
}
