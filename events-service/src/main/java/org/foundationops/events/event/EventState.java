package org.foundationops.events.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.event.domain.EventDetails;
import org.foundationops.events.event.domain.EventFormat;
import org.foundationops.events.event.domain.EventKind;
import org.foundationops.events.event.domain.EventStatus;
import org.foundationops.events.event.domain.Level;
import org.jspecify.annotations.Nullable;

/**
 * An event as all services know it. Contacts are counted, never named.
 *
 * @param startsOn first day where the event takes place
 * @param endsOn last day where the event takes place
 */
record EventState(
        UUID id,
        long version,
        String name,
        EventKind kind,
        EventFormat format,
        EventStatus status,
        @Nullable Level level,
        Instant startsAt,
        Instant endsAt,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        @Nullable String city,
        @Nullable String country,
        @Nullable String url,
        @Nullable String conductUrl,
        int contactCount,
        List<UUID> organisers) {

    static EventState of(Event event, Instant now) {
        EventDetails details = event.details();
        return new EventState(
                event.id(),
                event.version(),
                details.name(),
                details.kind(),
                details.format(),
                event.statusAt(now),
                event.level(),
                event.startsAt(),
                event.endsAt(),
                details.startsAt().toLocalDate(),
                details.endsAt().toLocalDate(),
                details.zone().getId(),
                details.city(),
                details.country(),
                details.url(),
                details.conductUrl(),
                details.contacts().size(),
                details.organisers().stream().sorted().toList());
    }
}
