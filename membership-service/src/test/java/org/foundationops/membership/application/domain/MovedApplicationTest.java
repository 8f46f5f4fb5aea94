package org.foundationops.membership.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An application whose applicant was merged into another person. */
class MovedApplicationTest {

    private static final UUID APPLICANT = new UUID(0, 7);
    private static final UUID SURVIVOR = new UUID(0, 8);

    private final MembershipApplication application = MembershipApplication.submit(
            new UUID(0, 1),
            APPLICANT,
            "I review.",
            Set.of(Category.REVIEW_AND_TRIAGE),
            new ApplicantStanding(false, false),
            Duration.ZERO,
            Instant.parse("2026-03-01T12:00:00Z"));

    @Test
    void isThatOfTheSurvivor() {
        assertThat(application.moveTo(SURVIVOR)).contains(new ApplicationChange.Moved(application.id(), SURVIVOR));
        assertThat(application.personId()).isEqualTo(SURVIVOR);
        assertThat(application.moveTo(SURVIVOR)).isEmpty();
    }

    @Test
    void staysWhatItWasWhenItIsNotOpen() {
        application.withdraw();

        assertThatExceptionOfType(ApplicationNotOpen.class).isThrownBy(() -> application.moveTo(SURVIVOR));
        assertThat(application.personId()).isEqualTo(APPLICANT);
    }
}
