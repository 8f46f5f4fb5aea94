package org.foundationops.grants.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** What messages say of affiliations and conflicts: ids and times only. */
@ApplicationScoped
class InterestPersonalData implements PersonalData {

    private final KeptRows rows;

    InterestPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("known_affiliation", "known_conflict");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "affiliations",
                        "The organisations to which you belong or belonged, as membership-service told it",
                        "select person_id, organisation_id, valid_from, valid_until from known_affiliation where person_id in (select id from who) order by valid_from",
                        records),
                rows.list(
                        "declared-conflicts",
                        "The conflicts of interest that you declared, as membership-service told it",
                        "select person_id, other_person_id, organisation_id, subject_id, valid_from, valid_until from known_conflict where person_id in (select id from who) order by valid_from",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
