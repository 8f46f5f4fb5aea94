package org.foundationops.elections.affiliationcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Why somebody left a seat is the record of the body; it names ids only. */
@ApplicationScoped
class AffiliationCasePersonalData implements PersonalData {

    private final KeptRows rows;

    AffiliationCasePersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("affiliation_case_person", "affiliation_case_proposal", "affiliation_case_leaver");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "affiliation-cases",
                        "Cases of too many directors of one control group that concern you",
                        "select c.id, c.body_id, c.group_id, p.person_id, c.status, c.opened_at, c.resolved_at,"
                                + " exists (select from affiliation_case_leaver l"
                                + " where l.case_id = c.id and l.person_id = p.person_id) as is_to_leave"
                                + " from affiliation_case c join affiliation_case_person p on p.case_id = c.id"
                                + " where p.person_id in (select id from who) order by c.opened_at",
                        records),
                rows.list(
                        "affiliation-case-proposals",
                        "Whom you named, or who named you, to leave in such a case",
                        "select case_id, person_id, leaver_id from affiliation_case_proposal"
                                + " where person_id in (select id from who) or leaver_id in (select id from who)"
                                + " order by case_id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
