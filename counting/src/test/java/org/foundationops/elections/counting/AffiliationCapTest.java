package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** elections.md, "Affiliation cap". */
class AffiliationCapTest {

    private static final List<String> NAMES = List.of("Ada", "Bea", "Cyn", "Dee");

    @Test
    void whoWouldExceedTheCapIsExcludedInThatStageThePapersMoveAtTheirValueAndTheQuotaStays() {
        AffiliationCap cap = new AffiliationCap(1, List.of(new AffiliationCap.Group("Acme", Set.of(1, 2), 0)));
        CountResult result = count(CountingMethod.SCOTTISH_STV, cap, "12 1 4", "10 2 3", "3 3", "4 4");

        CountRound first = result.rounds().getFirst();
        assertThat(first.elected()).containsExactly(1);
        assertThat(first.capped()).containsExactly(2);
        assertThat(first.transfer()).isNotNull();
        assertThat(first.transfers().getFirst().reason()).isEqualTo(Transfer.Reason.EXCLUSION);
        assertThat(first.sentence()).contains("Bea (10) would exceed the number of co-affiliated members");
        CountRound second = result.rounds().get(1);
        assertThat(second.tallies().get(3)).isEqualTo("13.00000");
        assertThat(second.quota()).isEqualTo(first.quota());
        assertThat(second.elected()).containsExactly(3);
        assertThat(result.winners()).containsExactly(1, 3);
    }

    @Test
    void thoseWhoSitAlreadyCount() {
        AffiliationCap cap = new AffiliationCap(2, List.of(new AffiliationCap.Group("Acme", Set.of(1), 2)));
        CountResult result = count(CountingMethod.SCOTTISH_STV, cap, "12 1 4", "10 2 3", "3 3", "4 4");

        assertThat(result.winners()).containsExactly(2, 4);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountingMethod.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IRV"})
    void noMethodSeatsMoreThanTheCapAllows(CountingMethod method) {
        AffiliationCap cap = new AffiliationCap(1, List.of(new AffiliationCap.Group("Acme", Set.of(1, 2), 0)));
        CountResult result = count(method, cap, "12 1 2 4", "10 2 1 3", "3 3 1", "4 4 2");

        assertThat(result.winners()).doesNotHaveDuplicates().isNotEmpty();
        assertThat(result.winners().containsAll(List.of(1, 2))).isFalse();
    }

    @Test
    void whoIsPassedOverIsSaidInWordsByEveryMethodThatHasNoStages() {
        AffiliationCap cap = new AffiliationCap(1, List.of(new AffiliationCap.Group("Acme", Set.of(1, 2), 0)));
        String words = "Bea would exceed the number of co-affiliated members and is excluded.";

        CountResult schulze = count(CountingMethod.SCHULZE, cap, "12 1 2 4", "10 2 1 3", "3 3 1", "4 4 2");
        assertThat(Objects.requireNonNull(schulze.pairwise()).sentence()).endsWith(words);
        CountResult sequential = count(CountingMethod.SEQUENTIAL_IRV, cap, "12 1 2 4", "10 2 1 3", "3 3 1", "4 4 2");
        assertThat(sequential.passes()).hasSize(3);
        CountRound passedOver = sequential.passes().get(1).getLast();
        assertThat(passedOver.capped()).containsExactly(2);
        assertThat(passedOver.elected()).isEmpty();
        assertThat(passedOver.sentence()).isEqualTo(words);
    }

    private static CountResult count(CountingMethod method, AffiliationCap cap, String... lines) {
        return Counted.by(method, 2, CountOptions.DEFAULT, cap, Set.of(), NAMES, lines);
    }
}
