package org.foundationops.elections.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Small counts for tests: lines are {@code weight candidate candidate ...}. */
final class Counted {

    private Counted() {}

    static CountResult by(
            CountingMethod method,
            int seats,
            CountOptions options,
            AffiliationCap cap,
            Set<Integer> withdrawn,
            List<String> names,
            String... lines) {
        BallotSet.Builder ballots = BallotSet.of(names);
        for (String line : lines) {
            int[] numbers =
                    Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
            ballots.add(Ranking.of(Arrays.copyOfRange(numbers, 1, numbers.length)), numbers[0]);
        }
        return method.count(
                ballots.build(), new CountParameters(seats, withdrawn, method.usualTieRule(), options, cap));
    }
}
