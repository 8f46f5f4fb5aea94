package org.foundationops.elections.term.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.junit.jupiter.api.Test;

class SeatRegisterTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final Instant THEN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant NEW_TERMS = Instant.parse("2027-01-01T00:00:00Z");

    private final Seat first = new Seat(UUID.randomUUID(), BODY, 1, Cohort.ODD);
    private final Seat second = new Seat(UUID.randomUUID(), BODY, 2, Cohort.EVEN);
    private final Seat third = new Seat(UUID.randomUUID(), BODY, 3, Cohort.ODD);

    @Test
    void aSeatIsVacantWithoutHolderOrWhenItsTermEndsByTheStartOfTheNewOnes() {
        SeatRegister register = new SeatRegister(
                List.of(third, second, first), List.of(term(first, NEW_TERMS), term(second, NEW_TERMS.plusSeconds(1))));

        assertThat(register.vacantAt(NEW_TERMS)).containsExactly(first, third);
    }

    @Test
    void aDirectorStaysUntilTheSuccessorIsInOffice() {
        Term term = term(first, NEW_TERMS);
        Instant afterThePlannedEnd = NEW_TERMS.plusSeconds(3600);

        assertThat(term.isInOfficeAt(afterThePlannedEnd)).isTrue();
        TermEndSet fact = term.succeededAt(afterThePlannedEnd, afterThePlannedEnd);

        assertThat(fact.until()).isEqualTo(afterThePlannedEnd);
        assertThat(term.isInOfficeAt(afterThePlannedEnd.minusNanos(1))).isTrue();
        assertThat(term.isInOfficeAt(afterThePlannedEnd)).isFalse();
    }

    @Test
    void theStartAndTheEndAreToldWhenTheyHavePassed() {
        Term term = Term.elected(
                UUID.randomUUID(),
                BODY,
                first.id(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NEW_TERMS,
                NEW_TERMS.plusSeconds(10),
                THEN);
        assertThat(term.isPublishedStart()).isFalse();

        term.passed(NEW_TERMS);
        assertThat(term.isPublishedStart()).isTrue();
        assertThat(term.isPublishedEnd()).isFalse();

        term.succeededAt(NEW_TERMS.plusSeconds(20), NEW_TERMS.plusSeconds(15));
        assertThat(term.isPublishedEnd()).isFalse();
        term.passed(NEW_TERMS.plusSeconds(20));
        assertThat(term.isPublishedEnd()).isTrue();
    }

    @Test
    void aTermMustLast() {
        assertThatExceptionOfType(TermEndsBeforeItStarts.class).isThrownBy(() -> term(first, THEN));
    }

    private static Term term(Seat seat, Instant plannedEnd) {
        return Term.imported(UUID.randomUUID(), BODY, seat.id(), UUID.randomUUID(), THEN, plannedEnd, THEN);
    }
}
