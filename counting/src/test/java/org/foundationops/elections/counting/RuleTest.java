package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Single rules of WIGM, Minneapolis, Schulze and approval on elections that can be counted by hand. */
class RuleTest {

    private static final CountOptions BATCH = new CountOptions(false, false, true, 0);

    @Test
    void sureLosersOfWigmGoOutTogetherOnRequest() {
        String[] lines = {"9 1", "8 2", "2 3", "1 4"};
        List<String> names = List.of("A", "B", "C", "D");

        assertThat(count(CountingMethod.WIGM_PRF, 1, BATCH, names, lines)
                        .rounds()
                        .getFirst()
                        .eliminated())
                .containsExactly(3, 4);
        assertThat(count(CountingMethod.WIGM_PRF, 1, CountOptions.DEFAULT, names, lines)
                        .rounds()
                        .getFirst()
                        .eliminated())
                .containsExactly(4);
    }

    @Test
    void minneapolisDefeatsTogetherWhoeverCannotBeElected() {
        CountResult result = count(
                CountingMethod.MPLS_STV,
                1,
                CountOptions.DEFAULT,
                List.of("A", "B", "C", "D"),
                "9 1",
                "8 2",
                "2 3 2",
                "1 4 2");

        assertThat(result.quota()).isEqualTo("11.0000");
        assertThat(result.rounds().getFirst().eliminated()).containsExactly(3, 4);
        assertThat(result.winners()).containsExactly(2);
    }

    @Test
    void whoCouldStillTieIsNotBeyondHope() {
        CountResult result = count(
                CountingMethod.MPLS_STV,
                1,
                CountOptions.DEFAULT,
                List.of("A", "B", "C", "D"),
                "5 1",
                "4 2",
                "3 3 2",
                "1 4 3");

        // C and D together have the 4 of B, so only D, who has the fewest votes, goes out
        assertThat(result.rounds().getFirst().eliminated()).containsExactly(4);
    }

    @Test
    void minneapolisCutsTheFractionAndThenTheValue() {
        CountResult result = count(
                CountingMethod.MPLS_STV,
                2,
                CountOptions.DEFAULT,
                List.of("A", "B", "C", "D"),
                "7 1 2",
                "2 2 3",
                "3 3",
                "2 4");

        // 14 valid, quota 5; the surplus of A is 2 of 7: 0.2857, so B gets 1.9999
        assertThat(result.quota()).isEqualTo("5.0000");
        assertThat(result.rounds().get(1).tallies().get(2)).isEqualTo("3.9999");
        assertThat(result.rounds().get(1).residue()).isEqualTo("0.0001");
    }

    @Test
    void inMinneapolisWhoeverHasTheThresholdReceivesPapersUntilTheOwnSurplusMoves() {
        CountResult result = count(
                CountingMethod.MPLS_STV,
                3,
                CountOptions.DEFAULT,
                List.of("A", "B", "C", "D", "E"),
                "12 1 2",
                "8 2",
                "4 3",
                "4 4",
                "3 5");

        // 31 valid, threshold 8: the surplus of A is 4 of 12, 0.3333, and B, who has 8 already, gets 12 times that
        assertThat(result.rounds().getFirst().elected()).containsExactly(1, 2);
        assertThat(result.rounds().get(1).tallies().get(2)).isEqualTo("11.9996");
        assertThat(result.rounds().get(1).surplusOf()).containsExactly(2);
    }

    @Test
    void tiesOfRctabTakeTheLastListedOut() {
        CountResult result =
                count(CountingMethod.IRV, 1, CountOptions.DEFAULT, List.of("A", "B", "C"), "3 1", "2 2", "2 3");

        assertThat(result.rounds().getFirst().eliminated()).containsExactly(3);
        assertThat(result.rounds().getFirst().ties().getFirst().words())
                .isEqualTo("B and C have equally few votes; the candidate listed last goes out: C is excluded.");
    }

    @Test
    void ofEquallyManyWinningVotesFewerLosingOnesAreStronger() {
        // A beats B 10:8, B beats C 10:6, C beats A 10:7: the cycle breaks at its weakest link, 10:8
        CountResult result = count(
                CountingMethod.SCHULZE,
                1,
                CountOptions.DEFAULT,
                List.of("A", "B", "C"),
                "2 1 2 3",
                "7 2 3 1",
                "3 3 1 2",
                "3 1 3 2",
                "2 1",
                "1 2");

        Pairwise pairwise = Objects.requireNonNull(result.pairwise());
        assertThat(pairwise.preferred())
                .containsExactly(List.of(0L, 10L, 7L), List.of(8L, 0L, 10L), List.of(10L, 6L, 0L));
        assertThat(pairwise.ranking()).containsExactly(List.of(2), List.of(3), List.of(1));
        assertThat(result.winners()).containsExactly(2);
    }

    @Test
    void approvalTakesTheMostApprovedAndRefusesTooManyChoices() {
        List<String> names = List.of("A", "B", "C");
        String[] lines = {"3 1 2", "2 2 3", "2 3"};

        CountResult result = count(CountingMethod.APPROVAL, 2, CountOptions.DEFAULT, names, lines);

        assertThat(result.winners()).containsExactly(2, 3);
        assertThat(result.rounds().getFirst().tallies().values())
                .extracting(votes -> votes.toPlainString())
                .containsExactly("3", "5", "4");
        assertThatThrownBy(
                        () -> count(CountingMethod.APPROVAL, 2, new CountOptions(false, false, false, 1), names, lines))
                .isInstanceOf(UncountableBallots.class)
                .hasMessage("A ballot names 2 candidates, and 1 are allowed");
    }

    private static CountResult count(
            CountingMethod method, int seats, CountOptions options, List<String> names, String... lines) {
        return Counted.by(method, seats, options, AffiliationCap.NONE, Set.of(), names, lines);
    }
}
