package org.foundationops.elections.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.foundationops.elections.election.domain.Election;

/** Deadlines as an iCalendar object (RFC 5545). The same elections give the same text; nobody is named in it. */
final class ElectionCalendar {

    private static final ZoneOffset LAST_TIME_ZONE = ZoneOffset.ofHours(-12);

    private ElectionCalendar() {}

    static String of(List<Election> elections) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//foundationops//elections-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        // What those read who subscribe: its name, and how often to look.
        calendar.add(new XProperty("X-WR-CALNAME", "Elections"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        elections.stream()
                .flatMap(election -> Deadline.of(election).stream())
                .forEach(deadline -> calendar.add(component(deadline)));
        return calendar.toString();
    }

    /** An instant, not a span: it starts and has no end. */
    private static VEvent component(Deadline deadline) {
        Election election = deadline.election();
        Instant at = deadline.at().truncatedTo(ChronoUnit.SECONDS);
        Instant changed = election.changedAt().truncatedTo(ChronoUnit.SECONDS);
        VEvent component = new VEvent(false);
        component.add(new Uid(election.id() + "-" + deadline.name() + "@foundation-elections"));
        component.add(new DtStamp(changed));
        component.add(new LastModified(changed));
        component.add(new Sequence(deadline.sequence()));
        component.add(new Summary(election.configuration().title() + ": " + deadline.words()));
        component.add(new Description(
                "Anywhere on Earth: " + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(LAST_TIME_ZONE))));
        component.add(new DtStart<>(at));
        component.add(ImmutableTransp.TRANSPARENT);
        component.add(deadline.isDropped() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return component;
    }
}
