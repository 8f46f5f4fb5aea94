package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** IRV, bottoms-up, sequential IRV and STV as RCTab documents them. */
class RctabTest {

    @Test
    void undeclaredWriteInsGoOutFirstAndNobodyWinsBefore() {
        CountResult result = count(
                CountingMethod.IRV,
                1,
                CountOptions.DEFAULT,
                List.of("Ada", "Bea", "Undeclared Write-ins"),
                "6 1",
                "2 2",
                "3 3 2");

        assertThat(result.rounds()).hasSize(2);
        assertThat(result.rounds().getFirst().elected()).isEmpty();
        assertThat(result.rounds().getFirst().eliminated()).containsExactly(3);
        assertThat(result.winners()).containsExactly(1);
    }

    @Test
    void theThresholdOfOneSeatIsThatOfTheVotesThatCountInTheRound() {
        CountResult result =
                count(CountingMethod.IRV, 1, CountOptions.DEFAULT, List.of("A", "B", "C"), "5 1", "4 2", "3 3");

        assertThat(result.rounds())
                .extracting(round -> round.quota().toPlainString())
                .containsExactly("7", "5");
        assertThat(result.rounds().getLast().exhausted()).isEqualTo("3");
    }

    @Test
    void twoWhoRemainWithEquallyManyVotesAreNotCountedFurther() {
        CountResult result = count(CountingMethod.IRV, 1, CountOptions.DEFAULT, List.of("A", "B"), "3 1", "3 2");

        assertThat(result.rounds()).hasSize(1);
        assertThat(result.winners()).containsExactly(1);
        assertThat(result.rounds().getFirst().ties()).hasSize(1);
    }

    @Test
    void whoCannotCatchUpTogetherGoesOutTogether() {
        CountOptions batch = new CountOptions(false, false, true, 0);
        CountResult result =
                count(CountingMethod.IRV, 1, batch, List.of("A", "B", "C", "D"), "9 1", "8 2", "2 3", "1 4");

        assertThat(result.rounds().getFirst().eliminated()).containsExactly(3, 4);
        assertThat(result.rounds().getFirst().sentence()).contains("C (2) and D (1) cannot catch up");
    }

    @Test
    void bottomsUpStopsWhenAsManyRemainAsSeats() {
        CountResult result = count(
                CountingMethod.BOTTOMS_UP,
                2,
                CountOptions.DEFAULT,
                List.of("A", "B", "C", "D"),
                "9 1 2",
                "3 2",
                "4 3",
                "2 4 2");

        assertThat(result.rounds())
                .extracting(CountRound::eliminated)
                .containsExactly(List.of(4), List.of(3), List.of());
        assertThat(result.winners()).containsExactly(1, 2);
    }

    @Test
    void sequentialIrvCountsEverySeatAmongThoseWhoHaveNone() {
        CountResult result = count(
                CountingMethod.SEQUENTIAL_IRV, 2, CountOptions.DEFAULT, List.of("A", "B", "C"), "6 1 3", "4 2", "1 1");

        assertThat(result.passes()).hasSize(2);
        assertThat(result.winners()).containsExactly(1, 3);
        assertThat(result.passes().get(1).getFirst().exhausted()).isEqualTo("1");
    }

    @Test
    void hareDividesBySeatsAndRoundsUp() {
        CountOptions hare = new CountOptions(true, false, false, 0);
        CountResult result =
                count(CountingMethod.STV_WIG_RCTAB, 2, hare, List.of("A", "B", "C"), "5 1 2", "3 2", "3 3");

        assertThat(result.rounds().getFirst().quota()).isEqualTo("6");
        CountResult fraction = count(
                CountingMethod.STV_WIG_RCTAB,
                3,
                new CountOptions(true, true, false, 0),
                List.of("A", "B", "C", "D"),
                "5 1 2",
                "3 2",
                "2 3");
        assertThat(fraction.rounds().getFirst().quota()).isEqualTo("3.3334");
    }

    @Test
    void batchEliminationIsForOneSeat() {
        assertThatThrownBy(() -> count(
                        CountingMethod.STV_WIG_RCTAB,
                        2,
                        new CountOptions(false, false, true, 0),
                        List.of("A", "B", "C"),
                        "1 1"))
                .isInstanceOf(UncountableBallots.class);
    }

    private static CountResult count(
            CountingMethod method, int seats, CountOptions options, List<String> names, String... lines) {
        return Counted.by(method, seats, options, AffiliationCap.NONE, Set.of(), names, lines);
    }
}
