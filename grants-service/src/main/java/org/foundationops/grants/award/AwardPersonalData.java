package org.foundationops.grants.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** An award stays with its amount and its decision; the name of a person who got it is gone with them. */
@ApplicationScoped
class AwardPersonalData implements PersonalData {

    private final AwardRepository awards;
    private final KeptRows rows;

    AwardPersonalData(AwardRepository awards, KeptRows rows) {
        this.awards = awards;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("award");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "awards",
                "What your applications were given",
                "select w.id, w.application_id, w.title, w.purpose, w.recipient_name, w.recipient_country, w.amount_minor,"
                        + " w.currency, w.approved_on, w.minute_reference from award w"
                        + " join grant_application a on a.id = w.application_id"
                        + " where a.applicant_id in (select id from who) order by w.id",
                records));
    }

    /** The message of an award has no words and no name, so none is due. */
    @Override
    public void erase(UUID personId, Instant now) {
        awards.ofApplicant(personId).forEach(award -> award.erase(Erased.NAME, Erased.TEXT));
    }
}
