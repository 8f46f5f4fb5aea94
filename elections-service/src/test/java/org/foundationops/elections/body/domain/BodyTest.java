package org.foundationops.elections.body.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate DECIDED_ON = LocalDate.parse("2026-11-19");

    private static final RecordedDecision DECISION = new RecordedDecision(DECIDED_ON, "Minutes 2");
    private static final List<Cohort> SEVEN =
            List.of(Cohort.ODD, Cohort.ODD, Cohort.ODD, Cohort.ODD, Cohort.EVEN, Cohort.EVEN, Cohort.EVEN);

    private final Body board = new Body(new UUID(0, 1), "Board", BodyKind.BOARD, Stagger.of(7), NOW);

    @Test
    void theFirstHoldersAreImportedOnceWithTheDecision() {
        BodyBootstrapped fact = board.bootstrap("Minutes 1", DECIDED_ON, SEVEN, NOW);

        assertThat(fact).isEqualTo(new BodyBootstrapped(board.id(), "Minutes 1", DECIDED_ON, NOW));
        assertThatExceptionOfType(BodyAlreadyBootstrapped.class)
                .isThrownBy(() -> board.bootstrap("Minutes 2", DECIDED_ON, SEVEN, NOW));
    }

    @Test
    void everyAuthorisedSeatMustBeNamed() {
        assertThatExceptionOfType(SeatsDoNotMatchAuthorisedNumber.class)
                .isThrownBy(() -> board.bootstrap("Minutes 1", DECIDED_ON, SEVEN.subList(0, 6), NOW));
        assertThat(board.bootstrappedAt()).isNull();
    }

    @Test
    void theFirstSeatsAreDividedAsTheBodyWasSetUp() {
        List<Cohort> halves =
                List.of(Cohort.ODD, Cohort.EVEN, Cohort.EVEN, Cohort.EVEN, Cohort.ODD, Cohort.EVEN, Cohort.ODD);

        assertThatExceptionOfType(CohortsDoNotMatchStagger.class)
                .isThrownBy(() -> board.bootstrap("Minutes 1", DECIDED_ON, halves, NOW))
                .withMessageContaining("3 odd and 4 even");
    }

    @Test
    void theSeatsOfACouncilAreOfNoBoardYear() {
        Body council =
                new Body(new UUID(0, 2), "Council", BodyKind.STEERING_COUNCIL, Stagger.together(7), board.id(), NOW);

        assertThatExceptionOfType(CohortsDoNotMatchStagger.class)
                .isThrownBy(() -> council.bootstrap("Minutes 1", DECIDED_ON, SEVEN, NOW))
                .withMessageContaining("the body has 7 seats that are up at each release");
        council.bootstrap("Minutes 1", DECIDED_ON, Collections.nCopies(7, Cohort.RELEASE), NOW);
        assertThatExceptionOfType(SizeUnchanged.class)
                .isThrownBy(() -> council.resize(Stagger.together(7), NOW.plusSeconds(1), DECISION, NOW));
    }

    @Test
    void aSizeHoldsFromItsInstantOnAndNotBefore() {
        board.bootstrap("Minutes 1", DECIDED_ON, SEVEN, NOW);
        Instant newYear = Instant.parse("2027-01-01T00:00:00Z");

        BodyResized fact = board.resize(Stagger.of(9), newYear, DECISION, NOW);

        assertThat(fact).isEqualTo(new BodyResized(board.id(), new Stagger(4, 3), new Stagger(5, 4), newYear));
        assertThat(board.sizeAt(newYear.minusNanos(1)).stagger()).isEqualTo(new Stagger(4, 3));
        assertThat(board.sizeAt(newYear).stagger()).isEqualTo(new Stagger(5, 4));
        assertThat(board.authorisedNumber()).isEqualTo(7);
        board.sizeHolds(newYear);
        assertThat(board.authorisedNumber()).isEqualTo(9);
    }

    @Test
    void sizesChangeLaterThanEachOtherNotInThePastAndNotForNothing() {
        assertThatExceptionOfType(BodyNotBootstrapped.class)
                .isThrownBy(() -> board.resize(Stagger.of(9), NOW, DECISION, NOW));
        board.bootstrap("Minutes 1", DECIDED_ON, SEVEN, NOW);

        assertThatExceptionOfType(SizeTooEarly.class)
                .isThrownBy(() -> board.resize(Stagger.of(9), NOW, DECISION, NOW.plusSeconds(1)));
        assertThatExceptionOfType(SizeUnchanged.class)
                .isThrownBy(() -> board.resize(Stagger.of(7), NOW.plusSeconds(1), DECISION, NOW));
        board.resize(Stagger.of(9), NOW.plusSeconds(10), DECISION, NOW);
        assertThatExceptionOfType(SizeTooEarly.class)
                .isThrownBy(() -> board.resize(Stagger.of(5), NOW.plusSeconds(10), DECISION, NOW));
    }

    @Test
    void anAnnouncedSizeHoldsAtItsInstantThoughNobodyWasToldYet() {
        board.bootstrap("Minutes 1", DECIDED_ON, SEVEN, NOW);
        board.resize(Stagger.of(9), NOW.plusSeconds(10), DECISION, NOW);

        assertThat(board.authorisedNumberAt(NOW.plusSeconds(10).minusNanos(1))).isEqualTo(7);
        assertThat(board.authorisedNumberAt(NOW.plusSeconds(10))).isEqualTo(9);
        assertThat(board.authorisedNumber()).isEqualTo(7);
    }
}
