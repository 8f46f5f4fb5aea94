package org.foundationops.events.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** An erased person is no contact any more. Who organised an event of the calendar stays, by the id. */
@ApplicationScoped
class EventPersonalData implements PersonalData {

    private final EventRepository events;
    private final EventChanges changes;
    private final KeptRows rows;

    EventPersonalData(EventRepository events, EventChanges changes, KeptRows rows) {
        this.events = events;
        this.changes = changes;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("event", "event_organiser", "event_conduct_contact");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "events",
                        "The events that you organise",
                        "select e.id, o.person_id, e.name, e.kind, e.format, e.starts_at, e.ends_at, e.venue, e.city,"
                                + " e.country, e.url, e.conduct_url, e.status, e.level, e.decided_on, e.minute_reference"
                                + " from event e join event_organiser o on o.event_id = e.id"
                                + " where o.person_id in (select id from who) order by e.starts_at",
                        records),
                rows.list(
                        "conduct-contacts",
                        "The events whose participants can turn to you",
                        "select c.event_id, e.name as event, c.person_id, c.name, c.role, c.email"
                                + " from event_conduct_contact c join event e on e.id = c.event_id"
                                + " where c.person_id in (select id from who) order by e.starts_at",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        events.touching(personId)
                .forEach(event -> event.erase(personId, Erased.TEXT, now)
                        .ifPresent(change -> changes.record(event, change, now, null)));
    }
}
