package org.foundationops.elections.term.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatRegisterTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final Instant THEN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant NEW_TERMS = Instant.parse("2027-01-01T00:00:00Z");

    private static final RecordedDecision DECISION = new RecordedDecision(LocalDate.parse("2024-12-31"), "Minutes 1");

    private final Seat first = new Seat(UUID.randomUUID(), BODY, 1, Cohort.ODD, THEN);
    private final Seat second = new Seat(UUID.randomUUID(), BODY, 2, Cohort.EVEN, THEN);
    private final Seat third = new Seat(UUID.randomUUID(), BODY, 3, Cohort.ODD, THEN);

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

    @Test
    void aSeatIsVacantSinceItsHolderWentAndOfferedWithTheRestOfTheTerm() {
        Term term = term(first, NEW_TERMS);
        Instant gone = THEN.plusSeconds(1000);
        term.vacate(TermEnd.RESIGNATION, gone, null, THEN);
        SeatRegister register = new SeatRegister(List.of(first, second), List.of(term, term(second, NEW_TERMS)));

        assertThat(register.vacancyOf(first, gone.minusNanos(1))).isEmpty();
        assertThat(register.vacancyOf(first, gone)).hasValue(new Vacancy(gone, VacancyReason.RESIGNATION));
        assertThat(register.vacancyOf(second, gone)).isEmpty();
        assertThat(register.restOfTerm(first, gone)).hasValue(NEW_TERMS);
        assertThat(register.restOfTerm(first, NEW_TERMS)).isEmpty();
    }

    @Test
    void aSeatThatNobodyEverHeldIsVacantSinceItIsThereAndGoesWithItsCohort() {
        SeatRegister register = new SeatRegister(List.of(first, third), List.of(term(first, NEW_TERMS)));

        assertThat(register.vacancyOf(third, THEN)).hasValue(new Vacancy(THEN, VacancyReason.NEW));
        assertThat(register.restOfTerm(third, THEN)).hasValue(NEW_TERMS);
        assertThat(register.restOfTerm(second, THEN)).isEmpty();
    }

    @Test
    void aSeatOfTheReleaseIsUpAtEachElectionUnlessSomebodyWasElectedAlready() {
        Seat seat = new Seat(new UUID(0, 1), BODY, 1, Cohort.RELEASE, THEN);
        Term running = term(seat, NEW_TERMS);
        Instant release = NEW_TERMS.minusSeconds(3600);
        SeatRegister register = new SeatRegister(List.of(seat), List.of(running));

        assertThat(register.vacantAt(release)).containsExactly(seat);
        assertThat(register.heldBeyond(release)).isEmpty();
        register.requireInStep(List.of(new TermOffer(Cohort.RELEASE, NEW_TERMS.plusSeconds(7200))), release);

        Term next = Term.elected(
                new UUID(0, 2),
                BODY,
                seat.id(),
                new UUID(0, 3),
                new UUID(0, 4),
                release,
                NEW_TERMS.plusSeconds(7200),
                THEN);
        running.succeededAt(release, THEN);
        SeatRegister settled = new SeatRegister(List.of(seat), List.of(running, next));
        assertThat(settled.vacantAt(release)).isEmpty();
        assertThat(settled.heldBeyond(release.minusSeconds(60))).containsExactly(next);
        assertThat(settled.vacantAt(release.plusSeconds(1))).containsExactly(seat);
    }

    @Test
    void anAppointeeServesUntilTheNextElection() {
        Term appointed = appointed(first, null);
        SeatRegister register = new SeatRegister(List.of(first), List.of(appointed));

        assertThat(register.vacantAt(THEN.plusSeconds(1))).containsExactly(first);
        assertThat(register.holderOf(first, THEN.plusSeconds(1))).hasValue(appointed);
        assertThat(register.restOfTerm(first, THEN)).isEmpty();
    }

    @Test
    void anAppointeeMakesWayForWhoWasElectedAlready() {
        assertThat(appointed(first, NEW_TERMS).until()).isEqualTo(NEW_TERMS);
        assertThat(appointed(first, NEW_TERMS).endReason()).isEqualTo(TermEnd.SUCCESSION);
    }

    @Test
    void aTermEndsOnceAndNeverInThePast() {
        Term term = term(first, NEW_TERMS);
        Instant now = THEN.plusSeconds(10);

        assertThatExceptionOfType(TermEndInThePast.class)
                .isThrownBy(() -> term.vacate(TermEnd.RESIGNATION, now.minusNanos(1), null, now));
        term.vacate(TermEnd.RESIGNATION, now.plusSeconds(50), null, now);
        term.vacate(TermEnd.DEATH, now.plusSeconds(20), null, now);
        assertThat(term.until()).isEqualTo(now.plusSeconds(20));
        assertThatExceptionOfType(TermEnded.class)
                .isThrownBy(() -> term.vacate(TermEnd.REMOVAL, now.plusSeconds(20), DECISION, now));
        assertThat(term.endReason()).isEqualTo(TermEnd.DEATH);
    }

    /** Who waited for the lock has begun before the holder took the seat. */
    @Test
    void aSeatIsNotVacantForWhoWaitedWhileItWasFilled() {
        Instant taken = THEN.plusSeconds(10);
        Term holder = Term.imported(
                UUID.randomUUID(), BODY, first.id(), UUID.randomUUID(), taken, taken.plusSeconds(9), taken);
        SeatRegister register = new SeatRegister(List.of(first), List.of(holder));
        Instant earlier = taken.minusSeconds(1);

        assertThatExceptionOfType(SeatNotVacant.class)
                .isThrownBy(() -> register.requireVacant(first, UUID.randomUUID(), earlier, earlier));
    }

    /** Who waited for the lock has begun before the term ended. */
    @Test
    void aTermThatIsOverIsNotEndedEarlierByWhoWaitedMeanwhile() {
        Term term = term(first, NEW_TERMS);
        Instant now = THEN.plusSeconds(10);
        term.vacate(TermEnd.RESIGNATION, now, null, now);
        Instant earlier = now.minusSeconds(1);

        assertThatExceptionOfType(TermEnded.class)
                .isThrownBy(() -> term.vacate(TermEnd.REMOVAL, earlier, DECISION, earlier));
    }

    @Test
    void whoWasToBeSucceededStaysWhenTheSuccessorDoesNotCome() {
        Term term = term(first, NEW_TERMS);
        Term successor = Term.elected(
                UUID.randomUUID(),
                BODY,
                first.id(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NEW_TERMS,
                NEW_TERMS.plusSeconds(10),
                THEN);
        term.succeededAt(NEW_TERMS, THEN);
        successor.vacate(TermEnd.RESIGNATION, THEN, null, THEN);
        SeatRegister register = new SeatRegister(List.of(first), List.of(term, successor));

        assertThat(successor.isOverAt(successor.from())).isTrue();
        assertThat(register.predecessorOf(successor)).hasValue(term);
        term.stay();
        assertThat(term.isInOfficeAt(NEW_TERMS.plusSeconds(5))).isTrue();
    }

    @Test
    void termsOfACohortEndTogether() {
        Instant later = NEW_TERMS.plusSeconds(100);
        Term gone = term(second, later);
        gone.vacate(TermEnd.RESIGNATION, NEW_TERMS.minusSeconds(5), null, THEN);
        SeatRegister register = new SeatRegister(
                List.of(first, second, third), List.of(term(first, NEW_TERMS), gone, term(third, NEW_TERMS)));
        TermOffer odd = new TermOffer(Cohort.ODD, later.plusSeconds(100));

        register.requireInStep(List.of(odd, odd, new TermOffer(Cohort.EVEN, later)), NEW_TERMS);
        assertThatExceptionOfType(TermsOutOfStep.class)
                .isThrownBy(() -> register.requireInStep(
                        List.of(odd, odd, new TermOffer(Cohort.EVEN, later.plusSeconds(1))), NEW_TERMS));
        assertThatExceptionOfType(TermsOutOfStep.class)
                .isThrownBy(() -> register.requireInStep(
                        List.of(odd, new TermOffer(Cohort.ODD, later), new TermOffer(Cohort.EVEN, later)), NEW_TERMS));
    }

    /** 7 -> 9 in an even board year: three regular seats and a new one of the even cohort, and a new one of the odd. */
    @Test
    void aNewSeatIsOfferedWithTheEndOfItsCohort() {
        Seat fourth = new Seat(UUID.randomUUID(), BODY, 4, Cohort.ODD, NEW_TERMS);
        Seat fifth = new Seat(UUID.randomUUID(), BODY, 5, Cohort.EVEN, NEW_TERMS);
        Instant odd = NEW_TERMS.plusSeconds(100);
        SeatRegister register = new SeatRegister(
                List.of(first, second, third, fourth, fifth),
                List.of(term(first, odd), term(second, NEW_TERMS), term(third, odd)));

        assertThat(register.vacantAt(NEW_TERMS)).containsExactly(second, fourth, fifth);
        assertThat(register.vacantAt(NEW_TERMS.minusNanos(1))).isEmpty();
        TermOffer even = new TermOffer(Cohort.EVEN, NEW_TERMS.plusSeconds(200));
        register.requireInStep(List.of(even, even, new TermOffer(Cohort.ODD, odd)), NEW_TERMS);
    }

    @Test
    void aSeatThatIsGivenUpStaysWithItsHolderUntilTheTermIsOver() {
        third.closeFrom(THEN.plusSeconds(1));
        Term term = term(third, NEW_TERMS);
        SeatRegister register = new SeatRegister(List.of(first, third), List.of(term(first, NEW_TERMS), term));

        assertThat(register.holderOf(third, THEN.plusSeconds(2))).hasValue(term);
        assertThat(register.ofGivenUpSeats(NEW_TERMS.minusNanos(1))).isEmpty();
        assertThat(register.ofGivenUpSeats(NEW_TERMS)).containsExactly(term);
        assertThat(register.vacantAt(NEW_TERMS)).containsExactly(first);
    }

    @Test
    void vacantSeatsAreGivenUpFirstThenThoseAddedLast() {
        Seat fourth = new Seat(UUID.randomUUID(), BODY, 4, Cohort.ODD, THEN);
        SeatRegister register = new SeatRegister(
                List.of(first, second, third, fourth), List.of(term(third, NEW_TERMS), term(fourth, NEW_TERMS)));

        assertThat(register.toGiveUp(Cohort.ODD, THEN)).containsExactly(first, fourth, third);
    }

    @Test
    void onlyAVacantSeatIsFilledAndOnlyByThoseWhoRemain() {
        Term sitting = term(first, NEW_TERMS);
        SeatRegister register = new SeatRegister(List.of(first, second), List.of(sitting));
        UUID somebody = UUID.randomUUID();

        register.requireVacant(second, somebody, THEN, THEN);
        assertThatExceptionOfType(SeatNotVacant.class)
                .isThrownBy(() -> register.requireVacant(first, somebody, THEN, THEN));
        assertThatExceptionOfType(HoldsSeatAlready.class)
                .isThrownBy(() -> register.requireVacant(second, sitting.personId(), THEN, THEN));
        assertThatExceptionOfType(TermStartInThePast.class)
                .isThrownBy(() -> register.requireVacant(second, somebody, THEN, THEN.plusNanos(1)));
        assertThatExceptionOfType(NobodyLeftToAppoint.class)
                .isThrownBy(
                        () -> new SeatRegister(List.of(second), List.of()).requireVacant(second, somebody, THEN, THEN));
        second.closeFrom(THEN);
        assertThatExceptionOfType(SeatClosed.class)
                .isThrownBy(() -> register.requireVacant(second, somebody, THEN, THEN));
    }

    private static Term appointed(Seat seat, @Nullable Instant until) {
        return Term.appointed(UUID.randomUUID(), seat, UUID.randomUUID(), THEN, NEW_TERMS, until, DECISION, THEN);
    }

    private static Term term(Seat seat, Instant plannedEnd) {
        return Term.imported(UUID.randomUUID(), BODY, seat.id(), UUID.randomUUID(), THEN, plannedEnd, THEN);
    }
}
