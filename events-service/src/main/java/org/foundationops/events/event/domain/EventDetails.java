package org.foundationops.events.event.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What organisers say about their event. Times are local to the zone. */
public record EventDetails(
        String name,
        EventKind kind,
        EventFormat format,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String country,
        @Nullable String url,
        @Nullable String conductUrl,
        @Nullable Integer expectedAttendance,
        Set<UUID> organisers,
        List<ConductContact> contacts) {

    public EventDetails {
        name = name.strip();
        organisers = Set.copyOf(organisers);
        contacts = List.copyOf(contacts);
    }

    /** Refuses what no event can be, whatever its state. */
    void check() {
        if (ends().isBefore(starts())) {
            throw new EndsBeforeStart(startsAt, endsAt);
        }
        if (format != EventFormat.ONLINE && (city == null || country == null)) {
            throw new PlaceMissing();
        }
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < contacts.size(); i++) {
            if (!addresses.add(contacts.get(i).email().toLowerCase(Locale.ROOT))) {
                throw new ContactTwice(i);
            }
        }
        if (organisers.isEmpty()) {
            throw new NoOrganiser();
        }
    }

    Set<UUID> newOrganisers(Set<UUID> before) {
        return organisers.stream().filter(person -> !before.contains(person)).collect(Collectors.toSet());
    }

    Instant starts() {
        return startsAt.atZone(zone).toInstant();
    }

    Instant ends() {
        return endsAt.atZone(zone).toInstant();
    }

    /** Whether somebody who has the event in their calendar would want to know of the difference. */
    boolean looksDifferentIn(EventDetails other) {
        return !name.equals(other.name)
                || !startsAt.equals(other.startsAt)
                || !endsAt.equals(other.endsAt)
                || !zone.equals(other.zone)
                || !Objects.equals(venue, other.venue)
                || !Objects.equals(city, other.city)
                || !Objects.equals(country, other.country)
                || !Objects.equals(url, other.url);
    }
}
