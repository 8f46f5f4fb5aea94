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

/** States and guards of an individual application, membership.md. */
class MembershipApplicationTest {

    private static final UUID APPLICANT = new UUID(0, 7);
    private static final UUID SECRETARY = new UUID(0, 8);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant A_WEEK_LATER = Instant.parse("2026-03-08T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final RecordedDecision DECISION =
            new RecordedDecision(DAY, "Board 2026-03, item 4", null, Instant.parse("2026-03-11T08:00:00Z"));

    @Test
    void withoutACommentPeriodItIsReadyAtOnce() {
        assertThat(application(Duration.ZERO).statusAt(NOW)).isEqualTo(ApplicationStatus.READY);
    }

    @Test
    void becomesReadyByTheClockWhenTheCommentPeriodIsOver() {
        MembershipApplication application = application(Duration.ofDays(7));

        assertThat(application.statusAt(A_WEEK_LATER.minusNanos(1000))).isEqualTo(ApplicationStatus.COMMENT_PERIOD);
        assertThat(application.statusAt(A_WEEK_LATER)).isEqualTo(ApplicationStatus.READY);
    }

    @Test
    void isNotDecidedDuringTheCommentPeriod() {
        MembershipApplication application = application(Duration.ofDays(7));

        assertThatExceptionOfType(CommentPeriodRunning.class)
                .isThrownBy(
                        () -> application.decide(Outcome.APPROVED, DECISION, SECRETARY, A_WEEK_LATER.minusNanos(1000)))
                .withMessageStartingWith("Members can comment until 2026-03-08T12:00:00Z");
        assertThat(application.decide(Outcome.APPROVED, DECISION, SECRETARY, A_WEEK_LATER))
                .isEqualTo(new ApplicationChange.Approved(application.id(), APPLICANT, DAY));
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
    void aDeferredApplicationStaysOpenAndIsDecidedAgain() {
        MembershipApplication application = decided(Outcome.DEFERRED);

        assertThat(application.statusAt(NOW)).isEqualTo(ApplicationStatus.DEFERRED);
        assertThat(application.decide(Outcome.APPROVED, DECISION, SECRETARY, NOW))
                .isInstanceOf(ApplicationChange.Approved.class);
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
        MembershipApplication submitted = application(Duration.ofDays(7));
        MembershipApplication deferred = decided(Outcome.DEFERRED);

        submitted.withdraw();
        deferred.withdraw();

        assertThat(submitted.statusAt(NOW)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(deferred.statusAt(NOW)).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void onlyOneApplicationOfAPersonIsOpen() {
        assertThatExceptionOfType(ApplicationAlreadyOpen.class)
                .isThrownBy(() -> application(new ApplicantStanding(true, false), Duration.ZERO));
    }

    @Test
    void aMemberCannotApply() {
        assertThatExceptionOfType(AlreadyMember.class)
                .isThrownBy(() -> application(new ApplicantStanding(false, true), Duration.ZERO));
    }

    private static MembershipApplication decided(Outcome outcome) {
        MembershipApplication application = application(Duration.ZERO);
        application.decide(outcome, DECISION, SECRETARY, NOW);
        return application;
    }

    private static MembershipApplication application(Duration commentPeriod) {
        return application(new ApplicantStanding(false, false), commentPeriod);
    }

    private static MembershipApplication application(ApplicantStanding applicant, Duration commentPeriod) {
        return MembershipApplication.submit(
                new UUID(0, 1),
                APPLICANT,
                "I review.",
                Set.of(Category.REVIEW_AND_TRIAGE),
                applicant,
                commentPeriod,
                NOW);
    }
}
