package org.foundationops.membership.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.group.domain.GroupFixtures.day;
import static org.foundationops.membership.group.domain.GroupFixtures.id;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For which days a group reports, and until when. */
class ReportScheduleTest {

    @Test
    void periodsFollowEachOtherFromTheDayOnWhichTheGroupWasEstablished() {
        GroupPicture picture = GroupFixtures.reporting(Cadence.QUARTERLY).at(day("2026-12-10"));

        assertThat(picture.reportPeriods())
                .extracting(ReportPeriod::from)
                .containsExactly(
                        LocalDate.parse("2026-03-10"),
                        LocalDate.parse("2026-06-10"),
                        LocalDate.parse("2026-09-10"),
                        LocalDate.parse("2026-12-10"));
        ReportPeriod first = picture.reportPeriods().getFirst();
        assertThat(first.lastDay()).isEqualTo("2026-06-09");
        assertThat(first.endsAt()).isEqualTo(day("2026-06-10"));
        assertThat(first.dueAt()).isEqualTo(day("2026-06-24"));
    }

    @Test
    void theStatusOfAReportFollowsFromTheDates() {
        ReportPeriod period = GroupFixtures.reporting(Cadence.QUARTERLY)
                .at(day("2026-03-11"))
                .reportPeriods()
                .getFirst();
        Instant due = period.dueAt();

        assertThat(period.statusAt(period.endsAt().minusNanos(1000), null)).isEqualTo(ReportStatus.RUNNING);
        assertThat(period.statusAt(period.endsAt(), null)).isEqualTo(ReportStatus.DUE);
        assertThat(period.statusAt(due.minusNanos(1000), null)).isEqualTo(ReportStatus.DUE);
        assertThat(period.statusAt(due, null)).isEqualTo(ReportStatus.MISSED);
        assertThat(period.statusAt(due, due.minusNanos(1000))).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(period.statusAt(due, due)).isEqualTo(ReportStatus.LATE);
        assertThat(period.statusAt(due, due.plusSeconds(1))).isEqualTo(ReportStatus.MISSED);
    }

    @Test
    void monthsThatAreShorterDoNotMoveTheDaysOfLaterPeriods() {
        List<ReportPeriod> periods =
                schedule("2026-01-31T10:00:00Z", Cadence.MONTHLY).begunBy(day("2026-05-01"), null);

        assertThat(periods)
                .extracting(ReportPeriod::from)
                .containsExactly(
                        LocalDate.parse("2026-01-31"),
                        LocalDate.parse("2026-02-28"),
                        LocalDate.parse("2026-03-31"),
                        LocalDate.parse("2026-04-30"));
    }

    @Test
    void anotherCadenceHoldsFromTheNextPeriodOn() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);
        Charter monthly = GroupFixtures.charter(
                GroupFixtures.DIRECT, new Reporting(Cadence.MONTHLY, 7), GroupFixtures.ENDLESS, null);
        events.amend(monthly, day("2026-04-01"));

        List<ReportPeriod> periods = events.at(day("2026-08-01")).reportPeriods();

        assertThat(periods)
                .extracting(ReportPeriod::from)
                .containsExactly(
                        LocalDate.parse("2026-03-10"), LocalDate.parse("2026-06-10"), LocalDate.parse("2026-07-10"));
        assertThat(periods.get(1).dueAt()).isEqualTo(day("2026-07-17"));
    }

    @Test
    void withoutACadenceThereIsNothingToReportUntilACharterAsksForIt() {
        GroupFixtures website = GroupFixtures.workingGroup();
        assertThat(website.at(day("2030-01-01")).reportPeriods()).isEmpty();

        website.amend(
                GroupFixtures.charter(
                        GroupFixtures.DIRECT, new Reporting(Cadence.YEARLY, 14), GroupFixtures.ENDLESS, null),
                day("2027-01-01"));

        assertThat(website.at(day("2028-06-01")).reportPeriods())
                .extracting(ReportPeriod::from)
                .containsExactly(LocalDate.parse("2027-01-01"), LocalDate.parse("2028-01-01"));
    }

    @Test
    void whatIsNotOverWhenTheGroupEndsIsNotReported() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);
        events.group.shutDown(GroupFixtures.DECISION, day("2026-09-10").minusNanos(1000));

        assertThat(events.at(day("2027-01-01")).reportPeriods()).hasSize(1);
    }

    @Test
    void daysAreThoseOfTheFoundation() {
        ReportPeriod period = schedule("2026-03-10T23:30:00Z", Cadence.MONTHLY, ZoneId.of("Europe/Berlin"))
                .begunBy(day("2026-03-12"), null)
                .getFirst();

        assertThat(period.from()).isEqualTo("2026-03-11");
        assertThat(period.endsAt()).isEqualTo("2026-04-10T22:00:00Z");
    }

    private static ReportSchedule schedule(String begin, Cadence cadence) {
        return schedule(begin, cadence, GroupFixtures.ZONE);
    }

    private static ReportSchedule schedule(String begin, Cadence cadence, ZoneId zone) {
        Charter charter =
                GroupFixtures.charter(GroupFixtures.DIRECT, new Reporting(cadence, 14), GroupFixtures.ENDLESS, null);
        CharterVersion version = CharterVersion.draft(id(1), id(2), charter);
        version.takeEffect(GroupFixtures.DECISION, charter, Instant.parse(begin));
        return new ReportSchedule(List.of(version), zone);
    }
}
