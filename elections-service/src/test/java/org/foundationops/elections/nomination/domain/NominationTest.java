package org.foundationops.elections.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.junit.jupiter.api.Test;

class NominationTest {

    private static final Instant NOW = Instant.parse("2026-11-05T10:00:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final UUID OFFICER = new UUID(0, 7);
    private static final UUID SECRETARY = new UUID(0, 8);
    private static final NominationWindow OPEN = window(ElectionStatus.NOMINATIONS);
    private static final Acceptance CONSENT =
            new Acceptance("Ada", "I will serve.", List.of("Example Ltd"), List.of(), true);

    @Test
    void nominationsHaveAWindow() {
        assertThatExceptionOfType(NominationsNotOpen.class).isThrownBy(() -> nomination(ElectionStatus.ANNOUNCED));
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);

        assertThatExceptionOfType(NominationsNotOpen.class)
                .isThrownBy(() -> nomination.accept(CONSENT, 1, window(ElectionStatus.REVIEW), NOW));
        assertThatExceptionOfType(NominationsNotOpen.class)
                .isThrownBy(() -> nomination.decline(window(ElectionStatus.REVIEW), NOW));
    }

    @Test
    void theWindowClosesAtItsInstantAlsoWhileTheClockIsLate() {
        NominationWindow late = new NominationWindow(ElectionStatus.NOMINATIONS, NOW);

        assertThatExceptionOfType(NominationsNotOpen.class)
                .isThrownBy(() -> nominated(late, NOW))
                .withMessageContaining("closed at " + NOW);
        Nomination inTime = nominated(late, NOW.minusNanos(1000));
        assertThatExceptionOfType(NominationsNotOpen.class).isThrownBy(() -> inTime.accept(CONSENT, 1, late, NOW));
        assertThatExceptionOfType(NominationsNotOpen.class).isThrownBy(() -> inTime.decline(late, NOW));
        inTime.accept(CONSENT, 1, late, NOW.minusNanos(1000));
        assertThat(inTime.status()).isEqualTo(NominationStatus.ACCEPTED);
    }

    @Test
    void acceptingGivesTheNameTheStatementAndTheAffiliations() {
        Nomination nomination = accepted();

        assertThat(nomination.status()).isEqualTo(NominationStatus.ACCEPTED);
        assertThat(nomination.displayName()).isEqualTo("Ada");
        assertThat(nomination.affiliations()).containsExactly("Example Ltd");
    }

    @Test
    void acceptingNeedsTheCodeOfConduct() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);
        Acceptance without = new Acceptance("Ada", "I will serve.", List.of(), List.of(), false);

        assertThatExceptionOfType(ConductNotAcknowledged.class)
                .isThrownBy(() -> nomination.accept(without, 0, OPEN, NOW));
    }

    @Test
    void allAffiliationsAreNamed() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);

        assertThatExceptionOfType(AffiliationsIncomplete.class)
                .isThrownBy(() -> nomination.accept(CONSENT, 2, OPEN, NOW))
                .withMessageContaining("You name 1 affiliations, and belong to 2 organisations.");
        nomination.accept(CONSENT, 1, OPEN, NOW);
    }

    @Test
    void aDeclinedNominationIsOver() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);
        nomination.decline(OPEN, NOW);

        assertThatExceptionOfType(NominationInWrongState.class)
                .isThrownBy(() -> nomination.accept(CONSENT, 1, OPEN, NOW));
        assertThatExceptionOfType(NominationInWrongState.class).isThrownBy(() -> nomination.withdraw(NOW));
    }

    @Test
    void onlyAnAcceptedNominationIsRuledOnAndUntilTheReviewEnds() {
        Nomination open = nomination(ElectionStatus.NOMINATIONS);
        assertThatExceptionOfType(NominationInWrongState.class)
                .isThrownBy(() -> open.rule(true, null, OFFICER, ElectionStatus.REVIEW, NOW));
        Nomination accepted = accepted();
        assertThatExceptionOfType(RulingsClosed.class)
                .isThrownBy(() -> accepted.rule(true, null, OFFICER, ElectionStatus.REGISTRATION, NOW));

        accepted.rule(true, null, OFFICER, ElectionStatus.REVIEW, NOW);
        assertThat(accepted.status()).isEqualTo(NominationStatus.ELIGIBLE);
    }

    @Test
    void aRulingAgainstSomebodyNeedsAReasonAndMayBeRevised() {
        Nomination nomination = accepted();
        assertThatExceptionOfType(RulingNeedsReason.class)
                .isThrownBy(() -> nomination.rule(false, null, OFFICER, ElectionStatus.REVIEW, NOW));

        nomination.rule(false, "Not a member", OFFICER, ElectionStatus.REVIEW, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.INELIGIBLE);
        nomination.rule(true, "Membership shown", OFFICER, ElectionStatus.REVIEW, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.ELIGIBLE);
    }

    @Test
    void aRulingAgainstANomineeIsAppealedOnceAndInTime() {
        Nomination nomination = ineligible();
        Instant tooLate = NOW.plus(THREE_DAYS);

        assertThatExceptionOfType(AppealTooLate.class)
                .isThrownBy(() -> nomination.appeal("no", ElectionStatus.REVIEW, THREE_DAYS, tooLate))
                .withMessageContaining("until " + tooLate);
        assertThatExceptionOfType(RulingsClosed.class)
                .isThrownBy(() -> nomination.appeal("no", ElectionStatus.REGISTRATION, THREE_DAYS, NOW));
        nomination.appeal("I am a member", ElectionStatus.REVIEW, THREE_DAYS, tooLate.minusNanos(1000));
        assertThatExceptionOfType(RulingAppealed.class)
                .isThrownBy(() -> nomination.appeal("again", ElectionStatus.REVIEW, THREE_DAYS, NOW));
        assertThatExceptionOfType(RulingAppealed.class)
                .isThrownBy(() -> nomination.rule(true, null, OFFICER, ElectionStatus.REVIEW, NOW));
        assertThatExceptionOfType(NominationInWrongState.class)
                .isThrownBy(() -> accepted().appeal("no", ElectionStatus.REVIEW, THREE_DAYS, NOW));
    }

    @Test
    void theBodyDecidesOnAnAppealAndThatIsFinal() {
        Nomination granted = appealed();
        assertThatExceptionOfType(AppealHeardByRuler.class)
                .isThrownBy(() ->
                        granted.decideAppeal(decision(Appeal.Outcome.GRANTED), OFFICER, ElectionStatus.REVIEW, NOW));
        granted.decideAppeal(decision(Appeal.Outcome.GRANTED), SECRETARY, ElectionStatus.REVIEW, NOW);
        assertThat(granted.status()).isEqualTo(NominationStatus.ELIGIBLE);

        Nomination rejected = appealed();
        rejected.decideAppeal(decision(Appeal.Outcome.REJECTED), SECRETARY, ElectionStatus.REVIEW, NOW);
        assertThat(rejected.status()).isEqualTo(NominationStatus.INELIGIBLE);
        for (Nomination decided : List.of(granted, rejected)) {
            assertThatExceptionOfType(NoOpenAppeal.class)
                    .isThrownBy(() -> decided.decideAppeal(
                            decision(Appeal.Outcome.GRANTED), SECRETARY, ElectionStatus.REVIEW, NOW));
            assertThatExceptionOfType(RulingAppealed.class)
                    .isThrownBy(() -> decided.rule(true, null, OFFICER, ElectionStatus.REVIEW, NOW));
        }
        assertThatExceptionOfType(NoOpenAppeal.class)
                .isThrownBy(() -> ineligible()
                        .decideAppeal(decision(Appeal.Outcome.GRANTED), SECRETARY, ElectionStatus.REVIEW, NOW));
    }

    @Test
    void theReviewEndsWhenEveryRulingStands() {
        Nomination eligible = accepted();
        eligible.rule(true, null, OFFICER, ElectionStatus.REVIEW, NOW);
        Instant later = NOW.plus(THREE_DAYS);
        List<Nomination> done = List.of(eligible, nomination(ElectionStatus.NOMINATIONS), ineligible());

        NominationRules.checkReview(done, THREE_DAYS, later);
        assertThatExceptionOfType(ReviewUnfinished.class)
                .isThrownBy(() -> NominationRules.checkReview(done, THREE_DAYS, later.minusNanos(1000)))
                .withMessageContaining("an appeal is possible until " + later);
        assertThatExceptionOfType(ReviewUnfinished.class)
                .isThrownBy(() -> NominationRules.checkReview(List.of(eligible, accepted()), THREE_DAYS, later))
                .withMessageContaining("1 accepted nominations wait for a ruling, 0 appeals");
        Nomination appealed = appealed();
        assertThatExceptionOfType(ReviewUnfinished.class)
                .isThrownBy(() -> NominationRules.checkReview(List.of(appealed), THREE_DAYS, later))
                .withMessageContaining("1 appeals for a decision");
        appealed.withdraw(later);
        NominationRules.checkReview(List.of(appealed), THREE_DAYS, later);
    }

    @Test
    void membersNominateKnownPersonsOnceEach() {
        UUID nominee = UUID.randomUUID();

        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> NominationRules.checkNominator(false));
        assertThatExceptionOfType(UnknownNominee.class)
                .isThrownBy(() -> NominationRules.checkNominee(nominee, false, false));
        assertThatExceptionOfType(AlreadyNominated.class)
                .isThrownBy(() -> NominationRules.checkNominee(nominee, true, true));
    }

    private static NominationWindow window(ElectionStatus status) {
        return new NominationWindow(status, null);
    }

    private static Nomination nomination(ElectionStatus status) {
        return nominated(window(status), NOW);
    }

    private static Nomination nominated(NominationWindow window, Instant now) {
        return new Nomination(UUID.randomUUID(), UUID.randomUUID(), window, UUID.randomUUID(), UUID.randomUUID(), now);
    }

    private static Nomination ineligible() {
        Nomination nomination = accepted();
        nomination.rule(false, "Not a member", OFFICER, ElectionStatus.REVIEW, NOW);
        return nomination;
    }

    private static Nomination appealed() {
        Nomination nomination = ineligible();
        nomination.appeal("I am a member", ElectionStatus.REVIEW, THREE_DAYS, NOW);
        return nomination;
    }

    private static Appeal.Decision decision(Appeal.Outcome outcome) {
        return new Appeal.Decision(outcome, LocalDate.parse("2026-11-06"), "Minutes 6");
    }

    private static Nomination accepted() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);
        nomination.accept(CONSENT, 1, OPEN, NOW);
        return nomination;
    }
}
