package org.foundationops.elections.election.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.foundationops.elections.election.domain.ElectionFixture.NOMINATIONS_CLOSE;
import static org.foundationops.elections.election.domain.ElectionFixture.NOMINATIONS_OPEN;
import static org.foundationops.elections.election.domain.ElectionFixture.NOW;
import static org.foundationops.elections.election.domain.ElectionFixture.NO_INSTANTS;
import static org.foundationops.elections.election.domain.ElectionFixture.ONE_YEAR;
import static org.foundationops.elections.election.domain.ElectionFixture.REGISTRATION_OPENS;
import static org.foundationops.elections.election.domain.ElectionFixture.SEED;
import static org.foundationops.elections.election.domain.ElectionFixture.TERM_START;
import static org.foundationops.elections.election.domain.ElectionFixture.TIMETABLE;
import static org.foundationops.elections.election.domain.ElectionFixture.TWO_YEARS;
import static org.foundationops.elections.election.domain.ElectionFixture.VACANCIES;
import static org.foundationops.elections.election.domain.ElectionFixture.VOTING_CLOSES;
import static org.foundationops.elections.election.domain.ElectionFixture.VOTING_OPENS;
import static org.foundationops.elections.election.domain.ElectionFixture.configuration;
import static org.foundationops.elections.election.domain.ElectionFixture.draft;
import static org.foundationops.elections.election.domain.ElectionFixture.inRegistration;
import static org.foundationops.elections.election.domain.ElectionFixture.inReview;
import static org.foundationops.elections.election.domain.ElectionFixture.inVoting;
import static org.foundationops.elections.election.domain.ElectionFixture.nominees;
import static org.foundationops.elections.election.domain.ElectionFixture.roll;
import static org.foundationops.elections.election.domain.ElectionFixture.share;
import static org.foundationops.elections.election.domain.ElectionFixture.voters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundationops.elections.body.domain.Cohort;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static final LocalDate DECIDED_ON = LocalDate.parse("2026-11-25");

    @Test
    void announcingWithExactlyTheVacantSeatsMovesTheDraft() {
        Election election = draft(TIMETABLE);

        ElectionMoved moved = election.announce(false, VACANCIES, SEED, NOW);

        assertThat(moved)
                .isEqualTo(new ElectionMoved(election.id(), ElectionStatus.DRAFT, ElectionStatus.ANNOUNCED, NOW));
        assertThat(election.tieSeed()).hasValue(SEED);
    }

    @Test
    void seatsThatAreNotTheVacanciesCannotBeAnnounced() {
        Election election = draft(TIMETABLE);

        assertThatExceptionOfType(SeatsNotVacant.class)
                .isThrownBy(() -> election.announce(false, List.of(Cohort.ODD), SEED, NOW))
                .withMessageContaining("2 seats");
        assertThatExceptionOfType(SeatsNotVacant.class)
                .isThrownBy(() -> election.announce(false, List.of(Cohort.ODD, Cohort.ODD), SEED, NOW));
        assertThat(election.status()).isEqualTo(ElectionStatus.DRAFT);
    }

    @Test
    void aBodyHasOneElectionAtATime() {
        assertThatExceptionOfType(ElectionInProgress.class)
                .isThrownBy(() -> draft(TIMETABLE).announce(true, VACANCIES, SEED, NOW));
    }

    @Test
    void listFirstKeepsNoSeed() {
        Election election = draft(TIMETABLE);
        election.reconfigure(configuration(TIMETABLE, null, TieMode.LIST_FIRST), NOW);

        election.announce(false, VACANCIES, SEED, NOW);

        assertThat(election.tieSeed()).isEmpty();
    }

    @Test
    void configurationChangesInDraftOnly() {
        Election election = draft(TIMETABLE);
        election.announce(false, VACANCIES, SEED, NOW);

        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> election.reconfigure(configuration(NO_INSTANTS, null, TieMode.SEED), NOW));
    }

    @Test
    void anOfficerCannotMakeATransitionBeforeItsInstant() {
        Election election = draft(TIMETABLE);
        election.announce(false, VACANCIES, SEED, NOW);

        assertThatExceptionOfType(StepTooEarly.class)
                .isThrownBy(() -> election.openNominations(NOMINATIONS_OPEN.minusNanos(1)));
        assertThat(election.openNominations(NOMINATIONS_OPEN).to()).isEqualTo(ElectionStatus.NOMINATIONS);
    }

    @Test
    void aTransitionWithoutInstantIsPossibleAtAnyTimeAndNeverDue() {
        Election election = draft(NO_INSTANTS);
        election.announce(false, VACANCIES, SEED, NOW);

        assertThat(election.due(VOTING_CLOSES)).isEmpty();
        assertThat(election.openNominations(NOW).to()).isEqualTo(ElectionStatus.NOMINATIONS);
    }

    @Test
    void whatIsDueAfterAnOutageComesInItsOrder() {
        Election election = draft(TIMETABLE);
        assertThat(election.due(VOTING_CLOSES)).isEmpty();
        election.announce(false, VACANCIES, SEED, NOW);

        assertThat(election.due(NOMINATIONS_OPEN.minusNanos(1))).isEmpty();
        assertThat(election.due(VOTING_CLOSES)).hasValue(Step.NOMINATION_OPENING);
        election.openNominations(VOTING_CLOSES);
        assertThat(election.due(VOTING_CLOSES)).hasValue(Step.REVIEW);
        election.review(VOTING_CLOSES);
        assertThat(election.due(VOTING_CLOSES)).hasValue(Step.REGISTRATION);
    }

    @Test
    void aStepFromAnotherStateIsRefused() {
        Election election = inReview(TIMETABLE, null);

        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> election.review(NOMINATIONS_CLOSE));
        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> election.openVoting(VOTING_OPENS));
        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> election.close(1, VOTING_CLOSES));
        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(election::requireCountable);
        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> election.publish(VOTING_CLOSES));
    }

    @Test
    void asManyCandidatesAsSeatsAreTooFew() {
        Election election = inReview(TIMETABLE, null);
        election.freezeRoll(roll(), REGISTRATION_OPENS);

        assertThatExceptionOfType(TooFewCandidates.class)
                .isThrownBy(() -> election.openRegistration(nominees("Ada", "Bo"), REGISTRATION_OPENS))
                .withMessageContaining("2 eligible candidates for 2 seats");
        assertThat(election.openRegistration(nominees("Ada", "Bo", "Cleo"), REGISTRATION_OPENS)
                        .to())
                .isEqualTo(ElectionStatus.REGISTRATION);
    }

    @Test
    void registrationNeedsAFrozenRoll() {
        Election election = inReview(TIMETABLE, null);

        assertThatExceptionOfType(RollNotFrozen.class)
                .isThrownBy(() -> election.openRegistration(nominees("Ada", "Bo", "Cleo"), REGISTRATION_OPENS));
    }

    @Test
    void aRollIsFrozenOnceAndBetweenAnnouncementAndReview() {
        Election draft = draft(TIMETABLE);
        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> draft.freezeRoll(roll(), NOW));
        Election election = inReview(TIMETABLE, null);
        election.freezeRoll(roll(), NOW);

        assertThatExceptionOfType(RollFrozenAlready.class).isThrownBy(() -> election.freezeRoll(roll(), NOW));
    }

    @Test
    void candidatesAreNumberedInTheOrderOfTheirNames() {
        Election election = inRegistration(null);

        assertThat(election.candidates())
                .extracting(Candidate::number, Candidate::displayName)
                .containsExactly(tuple(1, "Ada"), tuple(2, "Bo"), tuple(3, "Cleo"), tuple(4, "Dag"));
    }

    @Test
    void withdrawingKeepsTheNumbersOfTheOthers() {
        Election election = inRegistration(null);

        assertThat(election.withdraw(election.candidates().get(1).personId(), VOTING_OPENS))
                .isTrue();

        assertThat(election.candidates())
                .extracting(Candidate::number, Candidate::isWithdrawn)
                .containsExactly(tuple(1, false), tuple(2, true), tuple(3, false), tuple(4, false));
    }

    @Test
    void nobodyWithdrawsOnceVotingIsOver() {
        Election election = inVoting(null);
        election.close(10, VOTING_CLOSES);

        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(
                        () -> election.withdraw(election.candidates().getFirst().personId(), VOTING_CLOSES));
    }

    @Test
    void turnoutBelowTheShareOfTheRollMakesItVoid() {
        Election missed = inVoting(share("0.255"));
        assertThat(missed.quorumNeeded()).isEqualTo(26);

        assertThat(missed.close(25, VOTING_CLOSES).to()).isEqualTo(ElectionStatus.VOID);
        assertThat(missed.endReason()).isEqualTo("The quorum of 26 voters was missed: 25 voted.");

        Election met = inVoting(share("0.255"));
        assertThat(met.close(26, VOTING_CLOSES).to()).isEqualTo(ElectionStatus.CLOSED);
        assertThat(met.quorumStatement()).isEqualTo("26 of 100 on the roll voted; the quorum of 26 was met.");
    }

    @Test
    void turnoutBelowANumberMakesItVoid() {
        assertThat(inVoting(voters(3)).close(2, VOTING_CLOSES).to()).isEqualTo(ElectionStatus.VOID);
        assertThat(inVoting(voters(3)).close(3, VOTING_CLOSES).to()).isEqualTo(ElectionStatus.CLOSED);
    }

    @Test
    void theLongestTermGoesToWhoIsElectedFirst() {
        Election election = inVoting(null);
        election.close(10, VOTING_CLOSES);
        election.count(List.of(3, 1), VOTING_CLOSES);

        assertThat(election.seated())
                .extracting(seated -> seated.candidate().displayName(), Seated::term)
                .containsExactly(tuple("Cleo", TWO_YEARS), tuple("Ada", ONE_YEAR));
    }

    @Test
    void ratificationLeadsToPublication() {
        Election election = inVoting(null);
        election.close(10, VOTING_CLOSES);
        election.count(List.of(3, 1), VOTING_CLOSES);

        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> election.publish(VOTING_CLOSES));
        assertThat(election.ratify(DECIDED_ON, "Minutes 7", VOTING_CLOSES).to()).isEqualTo(ElectionStatus.RATIFIED);
        assertThat(election.publish(VOTING_CLOSES).to()).isEqualTo(ElectionStatus.PUBLISHED);
        assertThat(election.minuteReference()).isEqualTo("Minutes 7");
    }

    @Test
    void refusedRatificationMakesItVoid() {
        Election election = inVoting(null);
        election.close(10, VOTING_CLOSES);
        election.count(List.of(3, 1), VOTING_CLOSES);

        assertThat(election.refuseRatification(DECIDED_ON, "Minutes 7", VOTING_CLOSES)
                        .to())
                .isEqualTo(ElectionStatus.VOID);
        assertThat(election.endReason()).isEqualTo("Ratification was refused.");
    }

    @Test
    void itCanBeCancelledBeforeVotingOnly() {
        assertThat(inRegistration(null).cancel("wrong", VOTING_OPENS).to()).isEqualTo(ElectionStatus.CANCELLED);
        Election voting = inVoting(null);

        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> voting.cancel("wrong", VOTING_OPENS));
    }

    @Test
    void termsStartAsConfiguredOrWithALatePublication() {
        Election election = draft(TIMETABLE);
        Instant late = TERM_START.plusSeconds(60);

        assertThat(election.termStartAfter(VOTING_CLOSES)).isEqualTo(TERM_START);
        assertThat(election.termStartAfter(late)).isEqualTo(late);
    }
}
