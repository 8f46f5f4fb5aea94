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

/** A nomination also needs the nominee's consent before it is ready. */
class NominationTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID NOMINATOR = new UUID(0, 5);
    private static final UUID NOMINEE = new UUID(0, 7);
    private static final UUID MEMBER = new UUID(0, 9);
    private static final ApplicantStanding FREE = ApplicantStanding.FREE;
    private static final ApplicationText TEXT = new ApplicationText("She helps.", Set.of(Category.COMMUNITY_HELP));
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant A_MONTH_LATER = Instant.parse("2026-04-01T12:00:00Z");
    private static final RecordedDecision DECISION = new RecordedDecision(
            LocalDate.parse("2026-04-10"), "Board 2026-04, item 4", null, Instant.parse("2026-04-11T08:00:00Z"));

    @Test
    void waitsForTheConsentHoweverLongItTakes() {
        MembershipApplication nomination = byEmail();

        assertThat(nomination.statusAt(A_MONTH_LATER)).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatExceptionOfType(ApplicationNotReady.class)
                .isThrownBy(() -> nomination.decide(Outcome.APPROVED, DECISION, MEMBER, A_MONTH_LATER))
                .withMessage("The nominee has not consented.");
        assertThatExceptionOfType(DiscussionClosed.class)
                .isThrownBy(() -> nomination.requireDiscussedBy(MEMBER, true, A_MONTH_LATER));
    }

    @Test
    void isTheNomineesOwnApplicationFromTheConsentOn() {
        MembershipApplication nomination = byEmail();

        assertThat(nomination.consent(NOMINEE, FREE, A_WEEK, NOW)).isEqualTo(new ApplicationChange.ConsentGiven(ID));

        assertThat(nomination.applicantId()).contains(NOMINEE);
        assertThat(nomination.statusAt(NOW)).isEqualTo(ApplicationStatus.COMMENT_PERIOD);
        assertThat(nomination.commentsUntil()).contains(NOW.plus(A_WEEK));
        assertThat(nomination.isInTheHandsOf(NOMINEE)).isTrue();
        assertThat(nomination.isInTheHandsOf(NOMINATOR)).isFalse();
        assertThat(nomination.decide(Outcome.APPROVED, DECISION, NOMINATOR, A_MONTH_LATER))
                .isEqualTo(new ApplicationChange.Approved(ID, NOMINEE, LocalDate.parse("2026-04-10")));
    }

    @Test
    void hasNoApplicantBeforeTheConsent() {
        assertThat(byId().applicantId()).isEmpty();
        assertThat(byId().isInTheHandsOf(NOMINATOR)).isTrue();
        assertThat(byId().isInTheHandsOf(NOMINEE)).isFalse();
    }

    @Test
    void forgetsWhatTheNominatorTypedWithTheAnswer() {
        MembershipApplication consented = byEmail();
        MembershipApplication refused = byEmail();
        MembershipApplication withdrawn = byEmail();
        assertThat(withdrawn.nominee()).contains(new Nominee(null, "ada@example.org", "Ada"));

        consented.consent(NOMINEE, FREE, A_WEEK, NOW);
        refused.refuseConsent(NOMINEE);
        withdrawn.withdraw();

        for (MembershipApplication answered : new MembershipApplication[] {consented, refused, withdrawn}) {
            assertThat(answered.nominee()).isEmpty();
            assertThat(answered.concerns(MEMBER, Set.of("ada@example.org"))).isFalse();
        }
        assertThat(refused.applicantId()).isEmpty();
    }

    @Test
    void endsWithTheRefusal() {
        MembershipApplication nomination = byId();

        assertThat(nomination.refuseConsent(NOMINEE)).isEqualTo(new ApplicationChange.ConsentRefused(ID));

        assertThat(nomination.statusAt(NOW)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(nomination.consent()).contains(Consent.REFUSED);
        assertThatExceptionOfType(ConsentNotAsked.class)
                .isThrownBy(() -> nomination.consent(NOMINEE, FREE, A_WEEK, NOW));
    }

    @Test
    void isAnsweredOnceAndAfterItWasSubmitted() {
        MembershipApplication draft = MembershipApplication.ofNominee(ID, NOMINATOR, known(), TEXT);
        MembershipApplication consented = byId();
        consented.consent(NOMINEE, FREE, A_WEEK, NOW);

        assertThatExceptionOfType(ConsentNotAsked.class).isThrownBy(() -> draft.consent(NOMINEE, FREE, A_WEEK, NOW));
        assertThatExceptionOfType(ConsentNotAsked.class)
                .isThrownBy(() -> consented.consent(NOMINEE, FREE, A_WEEK, NOW));
        assertThatExceptionOfType(ConsentNotAsked.class).isThrownBy(() -> consented.refuseConsent(NOMINEE));
    }

    @Test
    void concernsTheNomineeByIdOrByAddressAndNobodyElse() {
        assertThat(byId().concerns(NOMINEE, Set.of("x@example.org"))).isTrue();
        assertThat(byEmail().concerns(NOMINEE, Set.of("ada@example.org"))).isTrue();
        assertThat(byEmail().concerns(NOMINEE, Set.of("x@example.org"))).isFalse();
        assertThat(MembershipApplication.ofNominee(ID, NOMINATOR, known(), TEXT)
                        .concerns(NOMINEE, Set.of("x@example.org")))
                .isFalse();
    }

    @Test
    void nobodyNominatesThemselfByIdOrByAddress() {
        assertThatExceptionOfType(OwnNomination.class)
                .isThrownBy(() -> MembershipApplication.ofNominee(ID, NOMINEE, new Nominee(NOMINEE, null, null), TEXT));
        assertThatExceptionOfType(OwnNomination.class)
                .isThrownBy(() -> byEmail().consent(NOMINATOR, FREE, A_WEEK, NOW));
    }

    @Test
    void whoIsAMemberOrHasAppliedCannotConsent() {
        assertThatExceptionOfType(AlreadyMember.class)
                .isThrownBy(() -> byId().consent(NOMINEE, new ApplicantStanding(false, true), A_WEEK, NOW));
        assertThatExceptionOfType(ApplicationAlreadyOpen.class)
                .isThrownBy(() -> byId().consent(NOMINEE, new ApplicantStanding(true, false), A_WEEK, NOW));
    }

    @Test
    void namesEitherAPersonOrAnAddressWithAName() {
        assertThatExceptionOfType(NomineeUnclear.class).isThrownBy(() -> new Nominee(null, null, null));
        assertThatExceptionOfType(NomineeUnclear.class).isThrownBy(() -> new Nominee(null, "ada@example.org", null));
        assertThatExceptionOfType(NomineeUnclear.class)
                .isThrownBy(() -> new Nominee(NOMINEE, "ada@example.org", "Ada"));
        assertThat(new Nominee(null, " Ada@Example.org", "Ada").email()).isEqualTo("ada@example.org");
    }

    private static MembershipApplication byId() {
        return submitted(known());
    }

    private static MembershipApplication byEmail() {
        return submitted(new Nominee(null, "ada@example.org", "Ada"));
    }

    private static Nominee known() {
        return new Nominee(NOMINEE, null, null);
    }

    private static MembershipApplication submitted(Nominee nominee) {
        MembershipApplication nomination = MembershipApplication.ofNominee(ID, NOMINATOR, nominee, TEXT);
        nomination.submit(FREE, A_WEEK, NOW);
        return nomination;
    }
}
