package org.foundationops.elections.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void onlyThePresidentMustBeADirector() {
        assertThat(Arrays.stream(OfficerRole.values()).filter(OfficerRole::isForDirectorsOnly))
                .containsExactly(OfficerRole.PRESIDENT);
        assertThat(OfficerRole.of("president")).hasValue(OfficerRole.PRESIDENT);
        assertThat(OfficerRole.of("director")).isEmpty();
    }

    @Test
    void theOfficeEndsWithTheTermUnlessItEndedBefore() {
        Appointment open = president(null);
        open.endWithTerm(END);
        assertThat(open.until()).isEqualTo(END);

        Appointment earlier = president(END.minusSeconds(60));
        earlier.endWithTerm(END);
        assertThat(earlier.until()).isEqualTo(END.minusSeconds(60));
    }

    @Test
    void anAppointmentMustLast() {
        assertThatExceptionOfType(AppointmentEndsBeforeItStarts.class).isThrownBy(() -> president(FROM));
    }

    private static Appointment president(@Nullable Instant until) {
        return new Appointment(
                UUID.randomUUID(), UUID.randomUUID(), OfficerRole.PRESIDENT, UUID.randomUUID(), FROM, until, FROM);
    }
}
