package org.foundationops.membership.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** States and guards of an individual application. */
class MembershipApplicationTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID APPLICANT = new UUID(0, 7);
    private static final UUID SECRETARY = new UUID(0, 8);
    private static final UUID MEMBER = new UUID(0, 9);
    private static final ApplicantStanding FREE = ApplicantStanding.FREE;
    private static final ApplicationText TEXT = new ApplicationText("I review.", Set.of(Category.REVIEW_AND_TRIAGE));
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant A_WEEK_LATER = Instant.parse("2026-03-08T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final RecordedDecision DECISION =
            new RecordedDecision(DAY, "Board 2026-03, item 4", null, Instant.parse("2026-03-11T08:00:00Z"));

    @Test
    void aDraftIsEditedUntilItIsSubmitted() {
        MembershipApplication draft = draft();
        ApplicationText better = new ApplicationText("I review a lot.", Set.of(Category.WORKING_GROUP));

        assertThat(draft.statusAt(NOW)).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(draft.edit(better)).contains(new ApplicationChange.Edited(ID));
        assertThat(draft.edit(better)).isEmpty();
        assertThat(draft.text()).isEqualTo(better);
        assertThat(draft.submit(FREE, A_WEEK, NOW)).isEqualTo(new ApplicationChange.Submitted(ID));
        assertThat(draft.submittedAt()).contains(NOW);
        assertThatExceptionOfType(ApplicationNotDraft.class).isThrownBy(() -> draft.edit(TEXT));
        assertThatExceptionOfType(ApplicationNotDraft.class).isThrownBy(() -> draft.submit(FREE, A_WEEK, NOW));
    }

    @Test
    void aDraftIsNeitherDecidedNorDiscussed() {
        assertThatExceptionOfType(ApplicationNotReady.class)
                .isThrownBy(() -> draft().decide(Outcome.APPROVED, DECISION, SECRETARY, NOW))
                .withMessage("The application has not been submitted.");
        assertThatExceptionOfType(DiscussionClosed.class)
                .isThrownBy(() -> draft().requireDiscussedBy(MEMBER, true, NOW));
    }

    @Test
    void aMemberSubmitsNoDraft() {
        MembershipApplication draft = draft();

        assertThatExceptionOfType(AlreadyMember.class)
                .isThrownBy(() -> draft.submit(new ApplicantStanding(false, true), A_WEEK, NOW));
        assertThat(draft.standing()).isEqualTo(Standing.DRAFT);
    }

    @Test
    void withoutACommentPeriodItIsReadyAtOnce() {
        assertThat(application(Duration.ZERO).statusAt(NOW)).isEqualTo(ApplicationStatus.READY);
    }

    @Test
    void becomesReadyByTheClockWhenTheCommentPeriodIsOver() {
        MembershipApplication application = application(A_WEEK);

        assertThat(application.statusAt(A_WEEK_LATER.minusNanos(1000))).isEqualTo(ApplicationStatus.COMMENT_PERIOD);
        assertThat(application.statusAt(A_WEEK_LATER)).isEqualTo(ApplicationStatus.READY);
    }

    @Test
    void isNotDecidedDuringTheCommentPeriod() {
        MembershipApplication application = application(A_WEEK);

        assertThatExceptionOfType(CommentPeriodRunning.class)
                .isThrownBy(
                        () -> application.decide(Outcome.APPROVED, DECISION, SECRETARY, A_WEEK_LATER.minusNanos(1000)))
                .withMessageStartingWith("Members can comment until 2026-03-08T12:00:00Z");
        assertThat(application.decide(Outcome.APPROVED, DECISION, SECRETARY, A_WEEK_LATER))
                .isEqualTo(new ApplicationChange.Approved(ID, APPLICANT, DAY));
    }

    @Test
    void approvalKeepsWhatAllowedIt() {
        MembershipApplication application = decided(Outcome.APPROVED);

        assertThat(application.statusAt(NOW)).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(application.decision()).contains(DECISION);
    }

    @Test
    void rejectionIsFinal() {
        MembershipApplication application = decided(Outcome.REJECTED);

        assertThat(application.statusAt(NOW)).isEqualTo(ApplicationStatus.REJECTED);
        assertThatExceptionOfType(ApplicationNotOpen.class)
                .isThrownBy(() -> application.decide(Outcome.APPROVED, DECISION, SECRETARY, NOW))
                .withMessage("The application is REJECTED.");
    }

    @Test
    void aDeferredApplicationIsDecidedAfterItWasTakenUpAgain() {
        MembershipApplication application = decided(Outcome.DEFERRED);

        assertThat(application.statusAt(NOW)).isEqualTo(ApplicationStatus.DEFERRED);
        assertThatExceptionOfType(ApplicationNotReady.class)
                .isThrownBy(() -> application.decide(Outcome.APPROVED, DECISION, SECRETARY, NOW));
        assertThat(application.resume()).isEqualTo(new ApplicationChange.Resumed(ID));
        assertThat(application.statusAt(NOW)).isEqualTo(ApplicationStatus.READY);
        assertThat(application.decide(Outcome.APPROVED, DECISION, SECRETARY, NOW))
                .isInstanceOf(ApplicationChange.Approved.class);
    }

    @Test
    void onlyWhatWasDeferredIsTakenUpAgain() {
        assertThatExceptionOfType(ApplicationNotDeferred.class)
                .isThrownBy(() -> application(Duration.ZERO).resume());
        assertThatExceptionOfType(ApplicationNotDeferred.class)
                .isThrownBy(() -> decided(Outcome.REJECTED).resume());
    }

    @Test
    void theApplicantDoesNotRecordTheDecision() {
        MembershipApplication application = application(Duration.ZERO);

        assertThatExceptionOfType(OwnApplication.class)
                .isThrownBy(() -> application.decide(Outcome.APPROVED, DECISION, APPLICANT, NOW));
        assertThat(application.statusAt(NOW)).isEqualTo(ApplicationStatus.READY);
    }

    @Test
    void theAnswerToARequestNeedsNobodyToRecordIt() {
        MembershipApplication application = application(Duration.ZERO);
        RecordedDecision motion = RecordedDecision.ofMotion(new UUID(0, 9), DAY, null, NOW);

        application.decide(Outcome.APPROVED, motion, null, NOW);

        assertThat(application.decision()).contains(motion);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"APPROVED", "REJECTED"})
    void whatIsDecidedCannotBeWithdrawn(Outcome outcome) {
        assertThatExceptionOfType(ApplicationNotOpen.class)
                .isThrownBy(() -> decided(outcome).withdraw());
    }

    @Test
    void whatIsOpenCanBeWithdrawn() {
        for (MembershipApplication open :
                new MembershipApplication[] {draft(), application(A_WEEK), decided(Outcome.DEFERRED)}) {
            open.withdraw();

            assertThat(open.statusAt(NOW)).isEqualTo(ApplicationStatus.WITHDRAWN);
            assertThatExceptionOfType(ApplicationNotOpen.class).isThrownBy(open::withdraw);
        }
    }

    @Test
    void onlyOneApplicationOfAPersonIsOpen() {
        assertThatExceptionOfType(ApplicationAlreadyOpen.class)
                .isThrownBy(() ->
                        MembershipApplication.ofApplicant(ID, APPLICANT, TEXT, new ApplicantStanding(true, false)));
    }

    @Test
    void aMemberCannotApply() {
        assertThatExceptionOfType(AlreadyMember.class)
                .isThrownBy(() ->
                        MembershipApplication.ofApplicant(ID, APPLICANT, TEXT, new ApplicantStanding(false, true)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"APPROVED", "REJECTED"})
    void nobodyDiscussesWhatIsDecided(Outcome outcome) {
        assertThatExceptionOfType(DiscussionClosed.class)
                .isThrownBy(() -> decided(outcome).requireDiscussedBy(MEMBER, true, NOW))
                .withMessageStartingWith("The application is " + outcome);
    }

    @Test
    void otherMembersDiscussWhatIsOpen() {
        MembershipApplication application = application(A_WEEK);

        application.requireDiscussedBy(MEMBER, true, NOW);
        application.requireDiscussedBy(MEMBER, true, A_WEEK_LATER);
        decided(Outcome.DEFERRED).requireDiscussedBy(MEMBER, true, NOW);
        assertThatExceptionOfType(MembersOnly.class)
                .isThrownBy(() -> application.requireDiscussedBy(MEMBER, false, NOW));
        assertThatExceptionOfType(OwnEndorsement.class)
                .isThrownBy(() -> application.requireDiscussedBy(APPLICANT, true, NOW));
    }

    @Test
    void aMemberEndorsesOnceAndAgainAfterTakingItBack() {
        MembershipApplication application = application(A_WEEK);
        Endorsement endorsement =
                Endorsement.of(new UUID(0, 20), application, MEMBER, new SpeakerStanding(true, false), NOW);

        assertThatExceptionOfType(AlreadyEndorsed.class)
                .isThrownBy(() ->
                        Endorsement.of(new UUID(0, 21), application, MEMBER, new SpeakerStanding(true, true), NOW));
        endorsement.withdraw(A_WEEK_LATER);
        assertThat(endorsement.withdrawnAt()).contains(A_WEEK_LATER);
        assertThatExceptionOfType(EndorsementWithdrawn.class).isThrownBy(() -> endorsement.withdraw(A_WEEK_LATER));
    }

    @Test
    void anErasedCommentHasNoWordsLeft() {
        Comment comment = Comment.of(new UUID(0, 20), application(A_WEEK), MEMBER, true, "Patient reviews.", NOW);

        comment.erase(A_WEEK_LATER);

        assertThat(comment.text()).isEmpty();
        assertThat(comment.erasedAt()).contains(A_WEEK_LATER);
        assertThatExceptionOfType(CommentErased.class).isThrownBy(() -> comment.erase(A_WEEK_LATER));
    }

    private static MembershipApplication decided(Outcome outcome) {
        MembershipApplication application = application(Duration.ZERO);
        application.decide(outcome, DECISION, SECRETARY, NOW);
        return application;
    }

    private static MembershipApplication application(Duration commentPeriod) {
        MembershipApplication application = draft();
        application.submit(FREE, commentPeriod, NOW);
        return application;
    }

    private static MembershipApplication draft() {
        return MembershipApplication.ofApplicant(ID, APPLICANT, TEXT, FREE);
    }
}
