package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;

/**
 * The outcome of a count with everything that explains it. Candidates are numbers from 1 into {@code candidates}.
 *
 * @param winners in the order in which they reached the threshold; in one round the higher tally first
 * @param ballots blank ballots included
 * @param validBallots blank ballots excluded
 */
public record CountResult(
        String method,
        String ruleSetVersion,
        String engineVersion,
        int seats,
        List<String> candidates,
        SortedSet<Integer> withdrawn,
        long ballots,
        long validBallots,
        String ballotSetHash,
        BigDecimal quota,
        List<Integer> winners,
        List<CountRound> rounds) {

    /** Changes with every change to this package that could change a result. */
    public static final String ENGINE_VERSION = "1.0.0";

    public String nameOf(int candidate) {
        return candidates.get(candidate - 1);
    }

    public List<String> winnerNames() {
        return winners.stream().map(this::nameOf).toList();
    }
}
