package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The periods for which a group reports. The first begins on the day on which the group was established, each next one
 * on the day after the one before. A period lasts as the charter says on its first day.
 */
final class ReportSchedule {

    private final List<CharterVersion> charters;
    private final ZoneId zone;

    /** @param charters those that have taken effect, in their order */
    ReportSchedule(List<CharterVersion> charters, ZoneId zone) {
        this.charters = charters;
        this.zone = zone;
    }

    /** Those that began by then and were not cut off by the end of the group. */
    List<ReportPeriod> begunBy(Instant now, @Nullable Instant end) {
        List<ReportPeriod> periods = new ArrayList<>();
        Optional<Run> next = runFrom(dayOf(effectOf(charters.getFirst())));
        while (next.isPresent()) {
            Run run = next.get();
            ReportPeriod period = run.period(zone);
            if (startOf(period.from()).isAfter(now)
                    || end != null && period.endsAt().isAfter(end)) {
                break;
            }
            periods.add(period);
            next = after(run, period);
        }
        return periods;
    }

    private Optional<Run> after(Run run, ReportPeriod period) {
        LocalDate begin = period.lastDay().plusDays(1);
        return inForceOn(begin).reporting().equals(run.reporting())
                ? Optional.of(new Run(run.anchor(), run.place() + 1, run.reporting()))
                : runFrom(begin);
    }

    /** Reports begin again on the first day on which a charter asks for them. */
    private Optional<Run> runFrom(LocalDate day) {
        Reporting reporting = inForceOn(day).reporting();
        if (reporting.cadence() != null) {
            return Optional.of(new Run(day, 0, reporting));
        }
        return charters.stream()
                .filter(version -> version.charter().reporting().cadence() != null)
                .map(version -> dayOf(effectOf(version)))
                .filter(later ->
                        later.isAfter(day) && inForceOn(later).reporting().cadence() != null)
                .findFirst()
                .flatMap(this::runFrom);
    }

    /** The charter at the end of the day, so that the day of a change has the changed one. */
    private Charter inForceOn(LocalDate day) {
        Instant end = startOf(day.plusDays(1));
        return charters.stream()
                .filter(version -> effectOf(version).isBefore(end))
                .reduce((before, last) -> last)
                .orElse(charters.getFirst())
                .charter();
    }

    private static Instant effectOf(CharterVersion version) {
        return version.takesEffectAt().orElseThrow();
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** So many periods after a day, counted from that day, so that the end of a month stays one. */
    private record Run(LocalDate anchor, int place, Reporting reporting) {

        ReportPeriod period(ZoneId zone) {
            LocalDate end = begin(place + 1);
            return new ReportPeriod(
                    begin(place),
                    end.minusDays(1),
                    end.atStartOfDay(zone).toInstant(),
                    end.plusDays(reporting.dueDays()).atStartOfDay(zone).toInstant());
        }

        private LocalDate begin(int number) {
            Cadence cadence = reporting.cadence();
            if (cadence == null) {
                throw new IllegalStateException("A run of reports without a cadence");
            }
            return anchor.plusMonths((long) number * cadence.months());
        }
    }
}
