package org.foundationops.membership.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.group.domain.GroupFixtures.BEGIN;
import static org.foundationops.membership.group.domain.GroupFixtures.CHAIR;
import static org.foundationops.membership.group.domain.GroupFixtures.CO_CHAIR;
import static org.foundationops.membership.group.domain.GroupFixtures.LIAISON;
import static org.foundationops.membership.group.domain.GroupFixtures.day;
import static org.foundationops.membership.group.domain.GroupFixtures.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

/** What a group is at an instant follows from dates. */
class GroupPictureTest {

    private static final Instant END = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    void withChairCoChairAndADirectorAsLiaisonItIsActive() {
        GroupPicture picture = GroupFixtures.workingGroup().at(BEGIN);

        assertThat(picture.status()).isEqualTo(GroupStatus.ACTIVE);
        assertThat(picture.holder(Office.CHAIR)).contains(CHAIR);
        assertThat(picture.holder(Office.LIAISON)).contains(LIAISON);
        assertThat(picture.members()).containsExactlyInAnyOrder(CHAIR, CO_CHAIR);
    }

    @Test
    void whenTheTermOfTheLiaisonEndsItIsAtRiskAtThatVeryInstant() {
        GroupFixtures website = GroupFixtures.workingGroup();
        website.directorTerms.put(LIAISON, List.of(new Period(BEGIN.minusSeconds(1), END, BEGIN.minusSeconds(1))));

        assertThat(website.at(END.minusNanos(1000)).status()).isEqualTo(GroupStatus.ACTIVE);
        assertThat(website.at(END).risks()).containsExactly(Risk.LIAISON_TERM_ENDED);
        assertThat(website.at(END).status()).isEqualTo(GroupStatus.AT_RISK);
        assertThat(website.at(END).holder(Office.LIAISON)).isEmpty();
        assertThat(website.at(END).health(60).liaisonUntil()).isEqualTo(END);

        Instant mended = END.plusSeconds(60);
        website.directorTerms.put(id(77), List.of(new Period(BEGIN, null, BEGIN)));
        website.group.nameLiaison(id(77), true, mended);
        assertThat(website.at(mended).status()).isEqualTo(GroupStatus.ACTIVE);
    }

    @Test
    void aLiaisonWithTheNextTermGoesOnAndOneWhoComesBackMendsIt() {
        GroupFixtures website = GroupFixtures.workingGroup();
        Instant back = END.plusSeconds(3600);
        website.directorTerms.put(
                LIAISON, List.of(new Period(BEGIN.minusSeconds(1), END, BEGIN), new Period(END, null, END)));
        assertThat(website.at(END).risks()).isEmpty();

        website.directorTerms.put(
                LIAISON,
                List.of(new Period(BEGIN.minusSeconds(1), END, BEGIN.minusSeconds(1)), new Period(back, null, back)));
        assertThat(website.group.advance(website.at(back)))
                .contains(new GroupChange.FellAtRisk(website.group.id(), Set.of(Risk.LIAISON_TERM_ENDED), END));
        assertThat(website.group.advance(website.at(back)))
                .contains(new GroupChange.Recovered(website.group.id(), back));
        assertThat(website.group.advance(website.at(back))).isEmpty();
    }

    @Test
    void aPlaceIsTakenAlsoByWhomAnotherCommandLetInAfterThisOneBegan() {
        GroupFixtures website = GroupFixtures.workingGroup();
        Instant later = BEGIN.plusSeconds(60);
        website.member(id(77), later, null);
        website.member(id(78), later, later);

        assertThat(website.at(later.minusNanos(1000)).members()).containsExactlyInAnyOrder(CHAIR, CO_CHAIR);
        assertThat(website.at(later.minusNanos(1000)).placesTaken()).isEqualTo(3);
        assertThat(website.at(later).placesTaken()).isEqualTo(3);
    }

    @Test
    void belowChairCoChairAndLiaisonItIsAtRisk() {
        GroupFixtures website = GroupFixtures.workingGroup();
        website.member(CHAIR, BEGIN, END);
        assertThat(website.at(END.minusNanos(1000)).risks()).isEmpty();
        assertThat(website.at(END).risks()).containsExactly(Risk.NO_CHAIR);
        website.member(CO_CHAIR, BEGIN, END);
        assertThat(website.at(END).risks()).containsExactly(Risk.NO_CHAIR, Risk.NO_CO_CHAIR);
        assertThat(website.at(END).health(60).members()).isZero();
    }

    @Test
    void aTechnicalTeamIsNotAtRiskForTheTermOfItsLiaison() {
        GroupFixtures team = GroupFixtures.of(GroupKind.TECHNICAL_TEAM, new Reporting(null, 14));
        team.directorTerms.put(LIAISON, List.of(new Period(BEGIN.minusSeconds(1), END, BEGIN)));

        assertThat(team.at(END).status()).isEqualTo(GroupStatus.ACTIVE);
    }

    @Test
    void aMissedReportPutsItAtRiskAndTheNextOneMendsIt() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);
        // 10 March to 9 June, due on 23 June at 24:00
        assertThat(events.at(day("2026-06-09")).reportPeriods()).hasSize(1);
        assertThat(events.at(day("2026-06-24").minusNanos(1000)).risks()).isEmpty();
        assertThat(events.at(day("2026-06-24")).risks()).containsExactly(Risk.REPORT_MISSED);
        assertThat(events.at(day("2026-06-24")).health(60).missedReports()).isEqualTo(1);

        events.reports.put(LocalDate.parse("2026-06-10"), day("2026-09-12"));
        GroupHealth health = events.at(day("2026-09-24")).health(60);
        assertThat(health.risks()).isEmpty();
        assertThat(health.missedReports()).isEqualTo(1);
        assertThat(health.missedConsecutively()).isZero();
        assertThat(health.nextReportDueAt()).isEqualTo(day("2026-12-24"));
    }

    @Test
    void aLateReportMendsItAsWell() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);
        Instant late = day("2026-07-01");
        events.reports.put(LocalDate.parse("2026-03-10"), late);

        GroupPicture picture = events.at(late);
        assertThat(picture.risks()).isEmpty();
        assertThat(picture.statusOf(picture.reportPeriods().getFirst())).isEqualTo(ReportStatus.LATE);
        assertThat(events.group.advance(picture))
                .contains(new GroupChange.FellAtRisk(events.group.id(), Set.of(Risk.REPORT_MISSED), day("2026-06-24")));
        assertThat(events.group.advance(picture)).contains(new GroupChange.Recovered(events.group.id(), late));
    }

    @Test
    void twoMissedReportsInARowArePresumedToMeanThatNobodyIsThere() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);

        assertThat(events.at(day("2026-09-24").minusNanos(1000)).presumedDefunctSince())
                .isEmpty();
        assertThat(events.at(day("2026-09-24")).presumedDefunctSince()).contains(LocalDate.parse("2026-03-10"));
        assertThat(events.at(day("2026-09-24")).health(60).isPresumedDefunct()).isTrue();

        events.reports.put(LocalDate.parse("2026-06-10"), day("2026-09-25"));
        assertThat(events.at(day("2026-09-25")).presumedDefunctSince()).isEmpty();
    }

    @Test
    void reportsThatWereMissedButNotInARowDoNot() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);
        events.reports.put(LocalDate.parse("2026-06-10"), day("2026-09-12"));

        GroupPicture picture = events.at(day("2026-12-24"));
        assertThat(picture.health(60).missedReports()).isEqualTo(2);
        assertThat(picture.presumedDefunctSince()).isEmpty();
    }

    @Test
    void whatDatesHaveMadeOfItDuringAnOutageIsPublishedInOrder() {
        GroupFixtures events = GroupFixtures.reporting(Cadence.QUARTERLY);
        events.member(CO_CHAIR, BEGIN, END);
        Group group = events.group;
        GroupPicture picture = events.at(day("2027-06-01"));

        assertThat(group.advance(picture))
                .contains(new GroupChange.FellAtRisk(group.id(), Set.of(Risk.REPORT_MISSED), day("2026-06-24")));
        assertThat(group.advance(picture))
                .contains(new GroupChange.FellAtRisk(group.id(), Set.of(Risk.REPORT_MISSED, Risk.NO_CO_CHAIR), END));
        assertThat(group.advance(picture)).isEmpty();
        assertThat(picture.vacancy()).contains(new GroupPicture.Vacancy(Office.CO_CHAIR, CO_CHAIR, END));
    }

    @Test
    void termsThatEndSoonAreShownUnlessTheHolderStaysOn() {
        GroupFixtures website = GroupFixtures.workingGroup();
        website.member(CHAIR, BEGIN, END);
        website.member(CO_CHAIR, BEGIN, day("2028-03-01"));

        assertThat(website.at(day("2027-01-02")).health(60).termsEnding())
                .containsExactly(new GroupHealth.TermEnding(CHAIR, END));
        assertThat(website.at(day("2026-12-01")).health(60).termsEnding()).isEmpty();
    }

    @Test
    void theRosterHasOfficesOnlyWhileTheirHoldersMayHaveThem() {
        GroupFixtures website = GroupFixtures.workingGroup();
        website.member(CHAIR, BEGIN, END);
        website.directorTerms.put(LIAISON, List.of(new Period(BEGIN.minusSeconds(1), END, BEGIN)));

        assertThat(website.at(BEGIN).roster())
                .contains(
                        new RosterEntry(CHAIR, RosterRole.CHAIR, null, new Period(BEGIN, END, BEGIN)),
                        new RosterEntry(LIAISON, RosterRole.LIAISON, null, new Period(BEGIN, END, BEGIN)),
                        new RosterEntry(CO_CHAIR, RosterRole.CO_CHAIR, null, new Period(BEGIN, null, BEGIN)));
    }
}
