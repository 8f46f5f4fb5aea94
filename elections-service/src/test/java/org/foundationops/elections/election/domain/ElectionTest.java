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
import static org.foundationops.elections.election.domain.ElectionFixture.inReviewAt;
import static org.foundationops.elections.election.domain.ElectionFixture.inVoting;
import static org.foundationops.elections.election.domain.ElectionFixture.nominees;
import static org.foundationops.elections.election.domain.ElectionFixture.roll;
import static org.foundationops.elections.election.domain.ElectionFixture.share;
import static org.foundationops.elections.election.domain.ElectionFixture.voters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionTest {

    private static final RecordedDecision DECISION =
            new RecordedDecision(LocalDate.parse("2026-11-25"), "Minutes 7", new UUID(0, 901));
    private static final UUID RECOUNT = new UUID(0, 902);

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
    void whoIsAddedOrRevokedChangesTheElectorateAndNotWhatWasFrozen() {
        Election election = inVoting(share("0.255"));
        assertThat(election.quorumNeeded()).isEqualTo(26);

        for (int i = 0; i < 4; i++) {
            election.addVoter(VOTING_OPENS);
        }
        election.revokeVoter(VOTING_OPENS);

        assertThat(election.roll()).isEqualTo(roll());
        assertThat(election.electorate()).isEqualTo(103);
        assertThat(election.quorumNeeded()).isEqualTo(27);
        assertThat(election.rollAmendments()).isEqualTo(new RollAmendments(4, 1));
    }

    @Test
    void aRollHasExceptionsFromItsFreezeToTheEndOfVoting() {
        assertThatExceptionOfType(RollNotFrozen.class)
                .isThrownBy(() -> inReview(TIMETABLE, null).addVoter(NOMINATIONS_CLOSE));
        Election election = inVoting(null);
        election.revokeVoter(VOTING_CLOSES.minusNanos(1000));
        assertThatExceptionOfType(RegistrationIsOver.class).isThrownBy(() -> election.revokeVoter(VOTING_CLOSES));
        election.close(9, VOTING_CLOSES);
        assertThatExceptionOfType(RegistrationIsOver.class).isThrownBy(() -> election.addVoter(VOTING_OPENS));
    }

    @ParameterizedTest
    @CsvSource({
        "4, ROUNDS_ONLY, true",
        "5, ROUNDS_ONLY, false",
        "4, AUDITORS, true",
        "5, AUDITORS, false",
        "49, FULL, true",
        "50, FULL, false",
        "49, AUDITORS, false"
    })
    void aSmallRollNeedsAConfirmationBeforeRegistration(int voters, PublishLevel level, boolean isSmall) {
        Election election = withRoll(voters, level);

        assertThat(election.confirmationNeeded().isPresent()).isEqualTo(isSmall);
        if (isSmall) {
            assertThatExceptionOfType(SmallRollUnconfirmed.class)
                    .isThrownBy(() -> election.openRegistration(nominees("Ada", "Bo", "Cleo"), REGISTRATION_OPENS));
            election.confirmRoll("all agreed", REGISTRATION_OPENS);
            assertThat(election.rollConfirmation()).isEqualTo(new RollConfirmation("all agreed", REGISTRATION_OPENS));
        }
        assertThatExceptionOfType(NothingToConfirm.class)
                .isThrownBy(() -> election.confirmRoll("all agreed", REGISTRATION_OPENS));
        election.openRegistration(nominees("Ada", "Bo", "Cleo"), REGISTRATION_OPENS);
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> election.confirmRoll("all agreed", REGISTRATION_OPENS));
    }

    @Test
    void thePublicationLevelIsLoweredUntilRegistrationOpensAndNeverRaised() {
        Election election = withRoll(49, PublishLevel.FULL);

        election.lowerPublishLevel(PublishLevel.AUDITORS, REGISTRATION_OPENS);

        assertThat(election.confirmationNeeded()).isEmpty();
        assertThatExceptionOfType(PublishLevelRaised.class)
                .isThrownBy(() -> election.lowerPublishLevel(PublishLevel.FULL, REGISTRATION_OPENS));
        assertThatExceptionOfType(PublishLevelRaised.class)
                .isThrownBy(() -> election.lowerPublishLevel(PublishLevel.AUDITORS, REGISTRATION_OPENS));
        election.openRegistration(nominees("Ada", "Bo", "Cleo"), REGISTRATION_OPENS);
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> election.lowerPublishLevel(PublishLevel.ROUNDS_ONLY, REGISTRATION_OPENS));
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> draft(TIMETABLE).lowerPublishLevel(PublishLevel.ROUNDS_ONLY, NOW));
        assertThatExceptionOfType(RollNotFrozen.class)
                .isThrownBy(() -> inReview(TIMETABLE, null).confirmRoll("early", NOMINATIONS_CLOSE));
    }

    @Test
    void withNoMoreCandidatesThanSeatsAnOfficerDeclaresItUncontested() {
        Election election = inReview(TIMETABLE, null);
        assertThatExceptionOfType(StepTooEarly.class)
                .isThrownBy(() -> election.declareUncontested(
                        nominees("Ada", "Bo"), each -> List.of(2, 1), REGISTRATION_OPENS.minusNanos(1)));

        ElectionMoved moved =
                election.declareUncontested(nominees("Bo", "Ada"), each -> List.of(2, 1), REGISTRATION_OPENS);

        assertThat(moved.to()).isEqualTo(ElectionStatus.COUNTED);
        assertThat(election.winners()).extracting(Candidate::displayName).containsExactly("Bo", "Ada");
        assertThat(election.uncontestedAt()).isEqualTo(REGISTRATION_OPENS);
        assertThatExceptionOfType(NothingToCount.class).isThrownBy(election::requireCounted);
        assertThat(election.seated()).extracting(Seated::term).containsExactly(TWO_YEARS, ONE_YEAR);
        election.ratify(DECISION, VOTING_CLOSES);
        assertThat(election.publish(VOTING_CLOSES).to()).isEqualTo(ElectionStatus.PUBLISHED);
    }

    @Test
    void withMoreCandidatesOrNoneItIsNotUncontested() {
        Election election = inReview(TIMETABLE, null);
        for (List<Nominee> nominees : List.of(nominees(), nominees("Ada", "Bo", "Cleo"))) {
            assertThatExceptionOfType(ElectionContested.class)
                    .isThrownBy(() -> election.declareUncontested(nominees, each -> List.of(), REGISTRATION_OPENS));
        }
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> inRegistration(null)
                        .declareUncontested(nominees("Ada"), each -> List.of(1), REGISTRATION_OPENS));
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
    void theEndOfVotingMovesLaterOnlyAndTheClockUsesTheNewInstant() {
        Election election = inVoting(null);
        Instant later = VOTING_CLOSES.plusSeconds(3600);
        Instant before = VOTING_CLOSES.minusNanos(1000);

        assertThatExceptionOfType(EndNotLater.class)
                .isThrownBy(() -> election.extendVoting(VOTING_CLOSES, "an outage", before));
        assertThat(election.extendVoting(later, "an outage", before))
                .isEqualTo(new Extension(VOTING_CLOSES, later, "an outage", before));

        assertThat(election.timetable().votingCloses()).isEqualTo(later);
        assertThat(election.due(VOTING_CLOSES)).isEmpty();
        assertThatExceptionOfType(StepTooEarly.class).isThrownBy(() -> election.close(9, VOTING_CLOSES));
        assertThat(election.due(later)).hasValue(Step.CLOSURE);
        election.extendVoting(later.plusSeconds(1), "another", VOTING_CLOSES);
        assertThat(election.extensions()).extracting(Extension::reason).containsExactly("an outage", "another");
    }

    @Test
    void whatHasEndedOrHasNoEndIsNotExtended() {
        Election election = inVoting(null);
        Instant later = VOTING_CLOSES.plusSeconds(3600);

        assertThatExceptionOfType(VotingIsOver.class)
                .isThrownBy(() -> election.extendVoting(later, "an outage", VOTING_CLOSES));
        election.close(9, VOTING_CLOSES);
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> election.extendVoting(later, "an outage", VOTING_CLOSES));
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> draft(TIMETABLE).extendVoting(later, "an outage", NOW));
        assertThatExceptionOfType(NoEndOfVoting.class)
                .isThrownBy(() -> inReview(NO_INSTANTS, null).extendVoting(later, "an outage", NOW));
    }

    @Test
    void anOfficerMakesItVoidWhileNobodyKnowsHowItWent() {
        Election voting = inVoting(null);
        assertThat(voting.annul("a name was missing", 7, VOTING_OPENS))
                .isEqualTo(new ElectionMoved(voting.id(), ElectionStatus.VOTING, ElectionStatus.VOID, VOTING_OPENS));
        assertThat(voting.endReason()).isEqualTo("a name was missing");
        assertThat(voting.turnout()).isEqualTo(7);
        assertThat(voting.closedAt()).isEqualTo(VOTING_OPENS);

        Election closed = inVoting(null);
        closed.close(9, VOTING_CLOSES);
        assertThat(closed.annul("a name was missing", 9, VOTING_CLOSES.plusSeconds(1))
                        .to())
                .isEqualTo(ElectionStatus.VOID);
        assertThat(closed.closedAt()).isEqualTo(VOTING_CLOSES);

        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> inRegistration(null).annul("no", 0, VOTING_OPENS));
        Election counted = inVoting(null);
        counted.close(9, VOTING_CLOSES);
        counted.count(List.of(3, 1), VOTING_CLOSES);
        assertThatExceptionOfType(WrongElectionState.class).isThrownBy(() -> counted.annul("no", 9, VOTING_CLOSES));
    }

    @Test
    void anOutageOverEveryDeadlineIsCaughtUpStepByStepAtOneInstant() {
        Instant morning = VOTING_CLOSES.plusSeconds(86_400);
        Election election = draft(TIMETABLE);
        election.announce(false, VACANCIES, SEED, NOW);
        List<Step> made = new ArrayList<>();

        for (Optional<Step> due = election.due(morning); due.isPresent(); due = election.due(morning)) {
            made.add(due.get());
            switch (due.get()) {
                case NOMINATION_OPENING -> election.openNominations(morning);
                case REVIEW -> election.review(morning);
                case REGISTRATION -> {
                    election.freezeRoll(roll(), morning);
                    election.openRegistration(nominees("Ada", "Bo", "Cleo"), morning);
                }
                case OPENING -> election.openVoting(morning);
                case CLOSURE -> election.close(0, morning);
            }
        }

        assertThat(made).containsExactly(Step.values());
        assertThat(election.status()).isEqualTo(ElectionStatus.CLOSED);
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
        assertThat(election.ratify(DECISION, VOTING_CLOSES).to()).isEqualTo(ElectionStatus.RATIFIED);
        assertThat(election.publish(VOTING_CLOSES).to()).isEqualTo(ElectionStatus.PUBLISHED);
        assertThat(election.decision()).contains(DECISION);
    }

    @Test
    void anAdoptedRecountElectsItsWinnersOnly() {
        Election election = inVoting(null);
        election.close(10, VOTING_CLOSES);
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> election.adopt(RECOUNT, List.of(2, 1), VOTING_CLOSES));
        election.count(List.of(3, 1), VOTING_CLOSES);
        Instant opened = VOTING_CLOSES.plusSeconds(60);
        assertThat(election.hasOtherCountSince(opened)).isFalse();

        election.adopt(RECOUNT, List.of(2, 1), opened.plusSeconds(60));

        assertThat(election.winners()).extracting(Candidate::number).containsExactly(2, 1);
        assertThat(election.bindingRecountId()).isEqualTo(RECOUNT);
        assertThat(election.hasOtherCountSince(opened)).isTrue();
        assertThat(election.hasOtherCountSince(opened.plusSeconds(61))).isFalse();
        election.ratify(DECISION, opened.plusSeconds(120));
        assertThatExceptionOfType(WrongElectionState.class)
                .isThrownBy(() -> election.adopt(new UUID(0, 903), List.of(3, 1), opened.plusSeconds(180)));
        assertThat(election.winners()).extracting(Candidate::number).containsExactly(2, 1);
    }

    @Test
    void refusedRatificationMakesItVoid() {
        Election election = inVoting(null);
        election.close(10, VOTING_CLOSES);
        election.count(List.of(3, 1), VOTING_CLOSES);

        assertThat(election.refuseRatification(DECISION, VOTING_CLOSES).to()).isEqualTo(ElectionStatus.VOID);
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

    private static Election withRoll(int voters, PublishLevel level) {
        Election election = inReviewAt(level, TIMETABLE);
        election.freezeRoll(new RollSummary(NOMINATIONS_CLOSE, voters, voters, 0, "00".repeat(32)), NOMINATIONS_CLOSE);
        return election;
    }
}
