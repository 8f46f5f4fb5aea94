package org.foundationops.membership.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An application of, or a nomination by, somebody who was merged into another person. */
class MovedApplicationTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID OLD = new UUID(0, 7);
    private static final UUID SURVIVOR = new UUID(0, 8);
    private static final UUID OTHER = new UUID(0, 9);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ApplicationText TEXT = new ApplicationText("I review.", Set.of(Category.REVIEW_AND_TRIAGE));

    @Test
    void isThatOfTheSurvivor() {
        MembershipApplication application = application();

        assertThat(application.merge(OLD, SURVIVOR)).contains(new ApplicationChange.Moved(ID));
        assertThat(application.applicantId()).contains(SURVIVOR);
        assertThat(application.merge(OLD, SURVIVOR)).isEmpty();
    }

    @Test
    void staysWhatItWasWhenItIsNotOpen() {
        MembershipApplication application = application();
        application.withdraw();

        assertThatExceptionOfType(ApplicationNotOpen.class).isThrownBy(() -> application.merge(OLD, SURVIVOR));
        assertThat(application.applicantId()).contains(OLD);
    }

    @Test
    void aNominationWaitsForTheSurvivor() {
        MembershipApplication nomination = nomination(OTHER, OLD);

        assertThat(nomination.merge(OLD, SURVIVOR)).contains(new ApplicationChange.Moved(ID));

        assertThat(nomination.consent(SURVIVOR, ApplicantStanding.FREE, Duration.ZERO, NOW))
                .isEqualTo(new ApplicationChange.ConsentGiven(ID));
    }

    @Test
    void theSurvivorIsTheNominatorInPlaceOfTheOther() {
        MembershipApplication nomination = nomination(OLD, OTHER);

        assertThat(nomination.merge(OLD, SURVIVOR)).contains(new ApplicationChange.Moved(ID));

        assertThat(nomination.nominatorId()).contains(SURVIVOR);
        assertThat(nomination.isInTheHandsOf(SURVIVOR)).isTrue();
    }

    @Test
    void whoTurnsOutToHaveNominatedThemselfEndsIt() {
        for (MembershipApplication nomination : Set.of(nomination(OLD, SURVIVOR), nomination(SURVIVOR, OLD))) {
            assertThat(nomination.merge(OLD, SURVIVOR)).contains(new ApplicationChange.Withdrawn(ID));
            assertThat(nomination.standing()).isEqualTo(Standing.WITHDRAWN);
        }
    }

    @Test
    void whoConsentedToTheirOwnNominationAppliesOfTheirOwnAccord() {
        MembershipApplication nomination = nomination(SURVIVOR, OLD);
        nomination.consent(OLD, ApplicantStanding.FREE, Duration.ZERO, NOW);

        assertThat(nomination.merge(OLD, SURVIVOR)).contains(new ApplicationChange.Moved(ID));

        assertThat(nomination.applicantId()).contains(SURVIVOR);
        assertThat(nomination.nominatorId()).isEmpty();
        assertThat(nomination.consent()).isEmpty();
        assertThat(nomination.statusAt(NOW)).isEqualTo(ApplicationStatus.READY);
    }

    private static MembershipApplication application() {
        MembershipApplication application = MembershipApplication.ofApplicant(ID, OLD, TEXT, ApplicantStanding.FREE);
        application.submit(ApplicantStanding.FREE, Duration.ZERO, NOW);
        return application;
    }

    private static MembershipApplication nomination(UUID nominator, UUID nominee) {
        MembershipApplication nomination =
                MembershipApplication.ofNominee(ID, nominator, new Nominee(nominee, null, null), TEXT);
        nomination.submit(ApplicantStanding.FREE, Duration.ZERO, NOW);
        return nomination;
    }
}
