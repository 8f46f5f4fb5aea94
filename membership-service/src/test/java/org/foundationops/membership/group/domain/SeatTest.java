package org.foundationops.membership.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.membership.group.domain.GroupFixtures.BEGIN;
import static org.foundationops.membership.group.domain.GroupFixtures.DECISION;
import static org.foundationops.membership.group.domain.GroupFixtures.DIRECT;
import static org.foundationops.membership.group.domain.GroupFixtures.ENDLESS;
import static org.foundationops.membership.group.domain.GroupFixtures.YEAR;
import static org.foundationops.membership.group.domain.GroupFixtures.ZONE;
import static org.foundationops.membership.group.domain.GroupFixtures.charter;
import static org.foundationops.membership.group.domain.GroupFixtures.day;
import static org.foundationops.membership.group.domain.GroupFixtures.id;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seat from the invitation or application to its end. */
class SeatTest {

    private static final UUID ADA = id(50);
    private static final SeatHolder ANYBODY = new SeatHolder(false, false);
    private static final MembershipRules BOARD_MANAGED =
            new MembershipRules(MembershipModel.BOARD_MANAGED, null, null, null, false);

    @Test
    void aTermLastsUntil24OfItsLastDayAndTheHolderIsAskedAWeekBefore() {
        Seat seat = seated(YEAR, BEGIN);

        assertThat(seat.terms()).containsExactly(new Period(BEGIN, day("2027-03-11"), BEGIN));
        assertThat(seat.statusAt(day("2027-03-04").minusNanos(1000))).isEqualTo(SeatStatus.ACTIVE);
        assertThat(seat.statusAt(day("2027-03-04"))).isEqualTo(SeatStatus.OPT_IN_DUE);
        assertThat(seat.statusAt(day("2027-03-11").minusNanos(1000))).isEqualTo(SeatStatus.OPT_IN_DUE);
        assertThat(seat.statusAt(day("2027-03-11"))).isEqualTo(SeatStatus.ENDED);
    }

    @Test
    void whoStaysOnHasTheNextTermBehindThisOne() {
        Seat seat = seated(YEAR, BEGIN);
        Instant late = day("2027-03-11").minusNanos(1000);

        seat.optIn(charter(DIRECT, YEAR), ZONE, late);

        assertThat(seat.terms())
                .containsExactly(
                        new Period(BEGIN, day("2027-03-11"), BEGIN),
                        new Period(day("2027-03-11"), day("2028-03-11"), late));
        assertThat(seat.statusAt(late)).isEqualTo(SeatStatus.ACTIVE);
        assertThatThrownBy(() -> seat.optIn(charter(DIRECT, YEAR), ZONE, late)).isInstanceOf(OptInNotDue.class);
    }

    @Test
    void beforeTheWindowItIsTooEarlyAndAtTheDeadlineTooLate() {
        Seat seat = seated(YEAR, BEGIN);

        assertThatThrownBy(() -> seat.requireOptInDue(day("2027-03-04").minusNanos(1000)))
                .isInstanceOf(OptInNotDue.class);
        assertThatThrownBy(() -> seat.requireOptInDue(day("2027-03-11"))).isInstanceOf(SeatNotActive.class);
        assertThatThrownBy(() -> seated(ENDLESS, BEGIN).requireOptInDue(day("2030-01-01")))
                .isInstanceOf(OptInNotDue.class);
    }

    /** Code of Conduct: yearly confirmation in January, no answer in a week = off. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10T18:00:00Z, 2027-01-01, 2027-01-08",
        "2026-12-31T23:59:59Z, 2027-01-01, 2027-01-08",
        // Whoever joins in those days has answered already.
        "2027-01-01T00:00:00Z, 2028-01-01, 2028-01-08",
        "2027-01-03T12:00:00Z, 2028-01-01, 2028-01-08"
    })
    void confirmedInJanuaryWithinAWeek(Instant from, String asked, String until) {
        Seat seat = seated(new SeatTerms(null, 1, 7), from);

        assertThat(seat.optInDueAt()).contains(day(asked));
        assertThat(seat.termEndsAt()).contains(day(until));
    }

    @Test
    void whoConfirmedInJanuaryIsAskedAgainInTheNext() {
        Charter conduct = charter(DIRECT, new SeatTerms(null, 1, 7));
        Seat seat = seated(conduct.seatTerms(), BEGIN);

        seat.optIn(conduct, ZONE, day("2027-01-02"));

        assertThat(seat.terms().getLast())
                .isEqualTo(new Period(day("2027-01-08"), day("2028-01-08"), day("2027-01-02")));
        assertThat(seat.optInDueAt()).contains(day("2028-01-01"));
    }

    @Test
    void theClockPublishesAllThatWasMissedInOrderAndOnce() {
        Seat seat = seated(YEAR, BEGIN);
        Instant afterAnOutage = day("2027-05-01");

        assertThat(seat.advance(afterAnOutage)).contains(new SeatChange.OptInDue(seat.id(), day("2027-03-04")));
        assertThat(seat.advance(afterAnOutage)).contains(new SeatChange.Lapsed(seat.id(), day("2027-03-11")));
        assertThat(seat.advance(afterAnOutage)).isEmpty();
        assertThat(seat.standing()).isEqualTo(SeatStanding.ENDED);
        assertThat(seat.endedAt()).contains(day("2027-03-11"));
    }

    @Test
    void theNextTermIsAsLongAsTheCharterSaysThen() {
        Seat seat = seated(YEAR, BEGIN);

        seat.optIn(charter(DIRECT, new SeatTerms(6, null, 7)), ZONE, day("2027-03-05"));

        assertThat(seat.termEndsAt()).contains(day("2027-09-11"));
    }

    @Test
    void aSeatWithoutAnEndGetsOneWhenTheCharterSaysSo() {
        Seat seat = seated(ENDLESS, BEGIN);
        assertThat(seat.limit(ENDLESS, ZONE, day("2026-04-01"))).isEmpty();

        assertThat(seat.limit(YEAR, ZONE, day("2026-04-01"))).isPresent();

        assertThat(seat.terms()).containsExactly(new Period(BEGIN, day("2027-04-02"), BEGIN));
        assertThat(seat.limit(new SeatTerms(6, null, 7), ZONE, day("2026-05-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 3", "6, 4", "7, 4"})
    void halfOfTheMembersAndOneMoreAdmit(int members, int needed) {
        Seat seat = applied(DIRECT);
        Set<UUID> all = members(members);
        List<UUID> voters = List.copyOf(all);

        for (int i = 0; i < needed - 1; i++) {
            assertThat(vote(seat, voters.get(i), Choice.FOR, all)).isEqualTo(SeatStanding.APPLIED);
        }
        assertThat(vote(seat, voters.get(needed - 1), Choice.FOR, all)).isEqualTo(SeatStanding.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3"})
    void anAdmissionIsLostWhenTheOthersAreTooFew(int members, int against) {
        Seat seat = applied(DIRECT);
        Set<UUID> all = members(members);
        List<UUID> voters = List.copyOf(all);

        for (int i = 0; i < against - 1; i++) {
            assertThat(vote(seat, voters.get(i), Choice.AGAINST, all)).isEqualTo(SeatStanding.APPLIED);
        }
        assertThat(vote(seat, voters.get(against - 1), Choice.AGAINST, all)).isEqualTo(SeatStanding.REJECTED);
    }

    @Test
    void theLastVoteOfEachCountsAndOnlyOfThoseWhoAreMembersThen() {
        Seat seat = applied(DIRECT);
        Set<UUID> five = members(5);
        assertThat(vote(seat, id(1), Choice.FOR, five)).isEqualTo(SeatStanding.APPLIED);
        assertThat(vote(seat, id(1), Choice.AGAINST, five)).isEqualTo(SeatStanding.APPLIED);
        assertThat(vote(seat, id(2), Choice.FOR, five)).isEqualTo(SeatStanding.APPLIED);
        assertThat(vote(seat, id(3), Choice.FOR, five)).isEqualTo(SeatStanding.APPLIED);
        // 1 and 3 have left: of 2, 4, 5 two are needed, and only 2 is in favour
        Set<UUID> three = Set.of(id(2), id(4), id(5));
        assertThat(vote(seat, id(2), Choice.FOR, three)).isEqualTo(SeatStanding.APPLIED);
        assertThat(vote(seat, id(4), Choice.FOR, three)).isEqualTo(SeatStanding.ACTIVE);
        assertThatThrownBy(() -> vote(seat, id(5), Choice.FOR, three)).isInstanceOf(SeatNotOpen.class);
    }

    @Test
    void whoIsNoMemberDoesNotVoteNorAnybodyWhereABodyDecides() {
        Seat seat = applied(DIRECT);
        assertThatThrownBy(() -> vote(seat, id(9), Choice.FOR, members(3))).isInstanceOf(NotAGroupMember.class);
        Seat managed = applied(BOARD_MANAGED);
        assertThatThrownBy(() -> managed.vote(id(1), Choice.FOR, members(3), charter(BOARD_MANAGED, YEAR), BEGIN))
                .isInstanceOf(AdmittedByDecision.class);
    }

    @Test
    void aBodyAdmitsWhereItManagesTheGroupOrNobodyIsLeft() {
        Charter direct = charter(DIRECT, YEAR);
        Seat seat = applied(DIRECT);
        assertThatThrownBy(() -> seat.decide(GroupOutcome.APPROVED, DECISION, admission(direct, 1)))
                .isInstanceOf(AdmittedByVote.class);
        seat.decide(GroupOutcome.APPROVED, DECISION, admission(direct, 0));
        assertThat(seat.standing()).isEqualTo(SeatStanding.ACTIVE);

        Seat managed = applied(BOARD_MANAGED);
        managed.decide(GroupOutcome.REJECTED, DECISION, admission(charter(BOARD_MANAGED, YEAR), 3));
        assertThat(managed.standing()).isEqualTo(SeatStanding.REJECTED);
        assertThatThrownBy(managed::requireUndecided).isInstanceOf(SeatNotOpen.class);
    }

    @Test
    void whoIsInvitedIsInWhenTheyHaveAcceptedAndAreAdmittedWhicheverComesLast() {
        Charter charter = charter(BOARD_MANAGED, YEAR);
        Seat first = Seat.invite(id(60), id(10), ADA, charter, ANYBODY, BEGIN);
        assertThat(first.accept(admission(charter, 2))).isInstanceOf(SeatChange.Accepted.class);
        assertThatThrownBy(first::requireAcceptable).isInstanceOf(ConsentGiven.class);
        assertThat(first.decide(GroupOutcome.APPROVED, DECISION, admission(charter, 2)))
                .isInstanceOf(SeatChange.Admitted.class);

        Seat second = Seat.invite(id(61), id(10), ADA, charter, ANYBODY, BEGIN);
        assertThat(second.decide(GroupOutcome.APPROVED, DECISION, admission(charter, 2)))
                .isInstanceOf(SeatChange.Approved.class);
        assertThat(second.standing()).isEqualTo(SeatStanding.INVITED);
        assertThatThrownBy(second::requireUndecided).isInstanceOf(SeatDecided.class);
        assertThat(second.accept(admission(charter, 2))).isInstanceOf(SeatChange.Admitted.class);
    }

    @Test
    void whoeverFindsNoPlaceWaitsForOneIfABodyHasAdmittedThem() {
        Charter full = charter(BOARD_MANAGED, new Reporting(null, 14), YEAR, 2);
        Seat seat = applied(BOARD_MANAGED);
        assertThatThrownBy(() -> seat.decide(GroupOutcome.APPROVED, DECISION, admission(full, 2)))
                .isInstanceOf(GroupFull.class);

        assertThat(seat.admitIfPossible(DECISION, admission(full, 2))).isInstanceOf(SeatChange.Approved.class);
        assertThatThrownBy(() -> seat.accept(admission(full, 2))).isInstanceOf(GroupFull.class);
        assertThat(seat.accept(admission(full, 1))).isInstanceOf(SeatChange.Admitted.class);
    }

    @Test
    void oneSeatAPersonAndNoneWhereMembershipFollowsFromARole() {
        assertThatThrownBy(
                        () -> Seat.apply(id(60), id(10), ADA, charter(DIRECT, YEAR), new SeatHolder(true, true), BEGIN))
                .isInstanceOf(SeatOpen.class);
        MembershipRules derived = new MembershipRules(MembershipModel.DIRECT, null, "conduct-team", null, false);
        assertThatThrownBy(() -> Seat.apply(id(60), id(10), ADA, charter(derived, YEAR), ANYBODY, BEGIN))
                .isInstanceOf(MembershipDerived.class);
    }

    @Test
    void whereOnlyIndividualMembersAreNobodyElseEnters() {
        MembershipRules members = new MembershipRules(MembershipModel.DIRECT, null, null, null, true);
        Charter charter = charter(members, YEAR);
        assertThatThrownBy(() -> Seat.apply(id(60), id(10), ADA, charter, ANYBODY, BEGIN))
                .isInstanceOf(IndividualMembersOnly.class);

        Seat seat = Seat.apply(id(60), id(10), ADA, charter, new SeatHolder(true, false), BEGIN);
        seat.vote(id(1), Choice.FOR, members(1), charter, BEGIN);
        assertThatThrownBy(() -> seat.count(members(1), new Admission(charter, 1, false, ZONE, BEGIN)))
                .isInstanceOf(IndividualMembersOnly.class);
    }

    @Test
    void anEndIsAtItsInstantAndFinal() {
        Seat seat = seated(YEAR, BEGIN);
        seat.optIn(charter(DIRECT, YEAR), ZONE, day("2027-03-05"));
        Instant now = day("2027-03-06");

        seat.resign(now);

        assertThat(seat.terms().getFirst()).isEqualTo(new Period(BEGIN, now, BEGIN));
        assertThat(seat.membership().orElseThrow().periods()).hasSize(1);
        assertThat(seat.statusAt(now)).isEqualTo(SeatStatus.RESIGNED);
        assertThatThrownBy(() -> seat.resign(now)).isInstanceOf(SeatNotActive.class);
        assertThatThrownBy(() -> seat.remove(DECISION, now)).isInstanceOf(SeatNotActive.class);
        assertThatThrownBy(() -> seat.decline(now)).isInstanceOf(SeatNotOpen.class);
        assertThat(seat.endBecause(SeatEnd.GROUP_ARCHIVED, now)).isEmpty();
    }

    @Test
    void theSeatOfAMergedRecordGoesOnWithTheSameEnd() {
        Seat merged = seated(YEAR, BEGIN);
        Instant now = day("2026-09-01");
        merged.endBecause(SeatEnd.MERGED, now);

        Seat seat = Seat.continuing(id(70), id(51), seated(YEAR, BEGIN), now);

        assertThat(seat.terms()).containsExactly(new Period(now, day("2027-03-11"), now));
        assertThat(seat.termEndsAt()).contains(day("2027-03-11"));
        assertThat(merged.terms()).containsExactly(new Period(BEGIN, now, BEGIN));
    }

    @Test
    void ofTwoVotesOfOneHumanBeingOneRemains() {
        Seat seat = applied(DIRECT);
        Set<UUID> five = members(5);
        vote(seat, id(1), Choice.FOR, five);
        vote(seat, id(2), Choice.AGAINST, five);

        assertThat(seat.moveBallot(id(1), id(2))).isTrue();
        assertThat(seat.moveBallot(id(1), id(2))).isFalse();

        assertThat(seat.ballots()).containsOnlyKeys(id(2));
        assertThat(seat.ballots().get(id(2))).isEqualTo(new Ballot(Choice.AGAINST, BEGIN));
    }

    private static Seat applied(MembershipRules rules) {
        return Seat.apply(id(60), id(10), ADA, charter(rules, YEAR), ANYBODY, BEGIN);
    }

    private static Seat seated(SeatTerms terms, Instant from) {
        Charter charter = charter(BOARD_MANAGED, terms);
        Seat seat = Seat.apply(id(60), id(10), ADA, charter, ANYBODY, from);
        seat.decide(GroupOutcome.APPROVED, DECISION, new Admission(charter, 2, false, ZONE, from));
        return seat;
    }

    private static Admission admission(Charter charter, int membersNow) {
        return new Admission(charter, membersNow, false, ZONE, BEGIN);
    }

    private static SeatStanding vote(Seat seat, UUID voter, Choice choice, Set<UUID> members) {
        Charter charter = charter(DIRECT, YEAR);
        seat.vote(voter, choice, members, charter, BEGIN);
        seat.count(members, new Admission(charter, members.size(), false, ZONE, BEGIN));
        return seat.standing();
    }

    private static Set<UUID> members(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(GroupFixtures::id).collect(Collectors.toSet());
    }
}
