package org.foundationops.elections.registration.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationWindowTest {

    private static final Instant CLOSES = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @EnumSource(ElectionStatus.class)
    void itIsOpenInTwoStates(ElectionStatus status) {
        RegistrationWindow window = new RegistrationWindow(status, true, null);

        if (status == ElectionStatus.REGISTRATION || status == ElectionStatus.VOTING) {
            assertThatNoException().isThrownBy(() -> window.requireOpen(CLOSES));
        } else {
            refused(window, CLOSES);
        }
    }

    @Test
    void theInstantOfTheEndIsTooLateAndTheOneBeforeIsNot() {
        RegistrationWindow window = voting(CLOSES);

        assertThatNoException().isThrownBy(() -> window.requireOpen(CLOSES.minusNanos(1)));
        refused(window, CLOSES);
        refused(window, CLOSES.plusSeconds(1));
    }

    @Test
    void aFractionOfASecondIsNotAnnouncedAndNotUsed() {
        RegistrationWindow window = voting(CLOSES.plusMillis(999));

        assertThatNoException().isThrownBy(() -> window.requireOpen(CLOSES.minusNanos(1)));
        refused(window, CLOSES);
    }

    @Test
    void withoutAManifestNothingIsSignedAndNothingShown() {
        RegistrationWindow window = new RegistrationWindow(ElectionStatus.VOTING, false, null);

        refused(window, CLOSES);
        assertThatExceptionOfType(RegistrationNotOpen.class).isThrownBy(window::requireAnnounced);
    }

    private static RegistrationWindow voting(@Nullable Instant closes) {
        return new RegistrationWindow(ElectionStatus.VOTING, true, closes);
    }

    private static void refused(RegistrationWindow window, Instant now) {
        assertThatExceptionOfType(RegistrationNotOpen.class).isThrownBy(() -> window.requireOpen(now));
    }
}
