package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a count with everything that explains it. Candidates are numbers from 1 into {@code candidates}.
 *
 * @param validBallots those that rank somebody who has not withdrawn
 * @param quota of the first round; zero where the method knows none
 * @param winners in the order in which they reached the threshold; in one round the higher tally first
 * @param passes the rounds of each pass of sequential IRV, else none
 * @param pairwise of Schulze's method, else absent
 */
public record CountResult(
        CountingMethod method,
        int seats,
        CountedBallots counted,
        SortedSet<Integer> withdrawn,
        long validBallots,
        BigDecimal quota,
        List<Integer> winners,
        List<CountRound> rounds,
        List<List<CountRound>> passes,
        @Nullable Pairwise pairwise) {

    /** Changes with every change to this package that could change a result. */
    public static final String ENGINE_VERSION = "1.1.0";

    public String methodName() {
        return method.text();
    }

    public String ruleSetVersion() {
        return method.ruleSetVersion();
    }

    public String engineVersion() {
        return ENGINE_VERSION;
    }

    public List<String> candidates() {
        return counted.candidates();
    }

    /** Blank ballots included. */
    public long ballots() {
        return counted.total();
    }

    public String ballotSetHash() {
        return counted.hash().get();
    }

    public String nameOf(int candidate) {
        return counted.nameOf(candidate);
    }

    public List<String> namesOf(List<Integer> candidates) {
        return candidates.stream().map(this::nameOf).toList();
    }

    public List<String> winnerNames() {
        return namesOf(winners);
    }
}
