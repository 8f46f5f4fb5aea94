package org.foundationops.grants.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** What messages say of organisers and suspensions: ids and times only. */
@ApplicationScoped
class EventPersonalData implements PersonalData {

    private final KeptRows rows;

    EventPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("known_event", "known_suspension");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "organised-events",
                        "The events that you organise, as events-service told it",
                        "select event_id, status, level, starts_on from known_event where organisers && (select array_agg(id) from who) order by event_id",
                        records),
                rows.list(
                        "suspensions",
                        "The times in which you can be given no grant, as membership-service told it",
                        "select person_id, valid_from, valid_until from known_suspension where person_id in (select id from who) order by valid_from",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
