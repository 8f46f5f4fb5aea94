package org.foundationops.events.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.event.domain.EventDetails;
import org.foundationops.events.event.domain.EventFormat;
import org.foundationops.events.event.domain.EventKind;
import org.foundationops.events.event.domain.EventStatus;
import org.foundationops.events.event.domain.Level;
import org.foundationops.events.event.domain.Recognition;
import org.foundationops.events.funding.Funding;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An event without personal data; its conduct contacts are counted, not named. */
@Schema(name = "Event", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000009", "name": "Example Days 2027", "kind": "CONFERENCE",
        "format": "IN_PERSON", "status": "RECOGNISED", "level": "RECOGNISED", "startsAt": "2027-06-01T09:00:00",
        "endsAt": "2027-06-03T18:00:00", "zone": "Europe/Lisbon", "city": "Porto", "country": "PT",
        "conductUrl": "https://days.example.org/conduct", "contactCount": 2,
        "organisers": ["0199d1a0-5b5c-7000-8000-000000000001"], "decidedOn": "2026-11-20",
        "minuteReference": "Board 2026-11, item 3", "createdAt": "2026-11-01T10:00:00Z",
        "changedAt": "2026-11-20T18:00:00Z", "funding": [{"awardId": "0199d1a0-5b5c-7000-8000-00000000000a",
        "amount": {"amount": "5000.00", "currency": "USD"}, "approvedOn": "2026-11-20"}]}""")
public record EventView(
        UUID id,
        @JsonIgnore long version,
        String name,
        EventKind kind,
        EventFormat format,
        EventStatus status,
        @Nullable Level level,

        @Schema(implementation = String.class, description = "Local time in the zone of the event, without an offset.")
        LocalDateTime startsAt,

        @Schema(implementation = String.class, description = "Local time in the zone of the event, without an offset.")
        LocalDateTime endsAt,

        String zone,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String country,
        @Nullable String url,
        @Nullable String conductUrl,
        int contactCount,
        @Nullable Integer expectedAttendance,
        List<UUID> organisers,
        @Nullable LocalDate decidedOn,
        @Nullable String minuteReference,
        @Nullable UUID delegationId,
        Instant createdAt,
        Instant changedAt,
        List<Funding> funding)
        implements Versioned {

    static EventView of(Event event, List<Funding> funding, Instant now) {
        EventDetails details = event.details();
        Recognition recognition = event.recognition();
        return new EventView(
                event.id(),
                event.version(),
                details.name(),
                details.kind(),
                details.format(),
                event.statusAt(now),
                event.level(),
                details.startsAt(),
                details.endsAt(),
                details.zone().getId(),
                details.venue(),
                details.city(),
                details.country(),
                details.url(),
                details.conductUrl(),
                details.contacts().size(),
                details.expectedAttendance(),
                details.organisers().stream().sorted().toList(),
                recognition == null ? null : recognition.decidedOn(),
                recognition == null ? null : recognition.minuteReference(),
                event.delegationId(),
                event.createdAt(),
                event.changedAt(),
                funding);
    }
}
