package org.foundationops.events.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.events.event.domain.Event;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Events in the database. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    Event get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Event forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** The events that the person organises, or where they are a contact, locked. */
    List<Event> touching(UUID personId) {
        return find(
                        "select e from Event e where ?1 member of e.organisers"
                                + " or exists (select 1 from e.contacts c where c.personId = ?1) order by e.id",
                        personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Events that ended before the instant and still have contacts, locked. */
    List<Event> withContactsEndedBefore(Instant before, int most) {
        return find("endsAt < ?1 and contacts is not empty order by endsAt, id", before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /** What is public, and what the person organises; an officer sees all. */
    List<Event> page(EventFilter filter, @Nullable UUID organiser, boolean isAll, @Nullable String afterId, int limit) {
        EventQuery query = filter.query();
        if (organiser != null) {
            query.and("(e.level is not null or :organiser member of e.organisers)", "organiser", organiser);
        } else if (!isAll) {
            query.and("e.level is not null");
        }
        if (afterId != null) {
            query.and("e.id > :after", "after", UUID.fromString(afterId));
        }
        return find(query.text("e.id"), query.parameters()).page(0, limit).list();
    }

    /** The public events that the filter selects, as they follow each other. */
    public List<Event> inCalendar(EventFilter filter) {
        EventQuery query = filter.query();
        query.and("e.level is not null");
        return find(query.text("e.startsAt, e.id"), query.parameters()).list();
    }

    /** An event of the calendar; others are not there for the public. */
    public Event inCalendar(UUID id) {
        Event event = get(id);
        if (!event.isPublic()) {
            throw absent(id);
        }
        return event;
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no event " + id + ".");
    }
}
