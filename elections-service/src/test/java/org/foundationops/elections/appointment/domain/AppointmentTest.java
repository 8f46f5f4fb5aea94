package org.foundationops.elections.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID BODY = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);
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
        assertThat(open.endBy(END, FROM)).isTrue();
        assertThat(open.until()).isEqualTo(END);

        Appointment earlier = president(END.minusSeconds(60));
        assertThat(earlier.endBy(END, FROM)).isFalse();
        assertThat(earlier.until()).isEqualTo(END.minusSeconds(60));
    }

    /** Who waited for the lock has begun before the office ended. */
    @Test
    void anOfficeThatIsOverIsNotEndedEarlierByWhoWaitedMeanwhile() {
        Appointment over = president(null);
        over.end(null, END);

        assertThatExceptionOfType(AppointmentEnded.class).isThrownBy(() -> over.end(null, END.minusSeconds(1)));
        assertThat(over.until()).isEqualTo(END);
    }

    @Test
    void anAppointmentMustLast() {
        assertThatExceptionOfType(AppointmentEndsBeforeItStarts.class).isThrownBy(() -> president(FROM));
    }

    @Test
    void theStartAndTheEndAreToldWhenTheyHavePassed() {
        Appointment office = new Appointment(ID, BODY, OfficerRole.TREASURER, PERSON, FROM, END, FROM.minusSeconds(1));
        assertThat(office.isPublishedStart()).isFalse();

        office.passed(FROM);
        assertThat(office.isPublishedStart()).isTrue();
        assertThat(office.isPublishedEnd()).isFalse();
        office.passed(END);
        assertThat(office.isPublishedEnd()).isTrue();
    }

    @Test
    void whatIsOverDoesNotEndAgain() {
        Appointment office = president(null);

        office.end(null, END);

        assertThat(office.until()).isEqualTo(END);
        assertThatExceptionOfType(AppointmentEnded.class).isThrownBy(() -> office.end(null, END.plusSeconds(1)));
    }

    private static Appointment president(@Nullable Instant until) {
        return new Appointment(ID, BODY, OfficerRole.PRESIDENT, PERSON, FROM, until, FROM);
    }
}
