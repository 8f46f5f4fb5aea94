package org.foundationops.events.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.event.domain.EventDetails;
import org.foundationops.events.event.domain.EventStatus;
import org.jspecify.annotations.Nullable;

/** Events as an iCalendar object (RFC 5545). The same events give the same text. */
final class EventCalendar {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private EventCalendar() {}

    static String of(List<Event> events, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//foundationops//events-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        events.stream()
                .map(event -> event.details().zone())
                .distinct()
                .map(EventCalendar::zone)
                .filter(Objects::nonNull)
                .forEach(zone -> calendar.add(zone.getVTimeZone()));
        events.forEach(event -> calendar.add(component(event, now)));
        return calendar.toString();
    }

    private static VEvent component(Event event, Instant now) {
        EventDetails details = event.details();
        VEvent component = new VEvent(false);
        component.add(new Uid(event.id() + "@foundation-events"));
        component.add(new DtStamp(seconds(event.changedAt())));
        component.add(new LastModified(seconds(event.changedAt())));
        component.add(new Sequence(event.sequence()));
        component.add(new Summary(details.name()));
        component.add(new DtStart<>(at(details.startsAt(), details.zone())));
        component.add(new DtEnd<>(at(details.endsAt(), details.zone())));
        String place = Stream.of(details.venue(), details.city(), details.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            component.add(new Location(place));
        }
        if (details.url() != null) {
            component.add(new Url(URI.create(details.url())));
        }
        component.add(status(event.statusAt(now)));
        return component;
    }

    private static Status status(EventStatus status) {
        return status == EventStatus.CANCELLED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /** Local time with its zone, as people at the place read it; UTC for a zone that calendars have no rules for. */
    private static ZonedDateTime at(LocalDateTime local, ZoneId zone) {
        ZonedDateTime time = local.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        TimeZone known = zone(zone);
        return known == null ? time.withZoneSameInstant(ZoneOffset.UTC) : time;
    }

    private static @Nullable TimeZone zone(ZoneId zone) {
        return ZONES.getTimeZone(zone.getId());
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
