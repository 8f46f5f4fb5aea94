package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The candidates of one count: who continues, who is elected and in which order, whom the affiliation cap keeps out. */
final class Field {

    private final CountingMethod method;
    private final BallotSet ballots;
    private final CountParameters parameters;
    private final Standing[] standing;
    private final List<Integer> winners = new ArrayList<>();

    Field(CountingMethod method, BallotSet ballots, CountParameters parameters) {
        this.method = method;
        this.ballots = ballots;
        this.parameters = parameters;
        this.standing = new Standing[ballots.candidates().size() + 1];
        Arrays.fill(standing, Standing.CONTINUING);
        parameters.withdrawn().forEach(candidate -> standing[candidate] = Standing.WITHDRAWN);
    }

    BallotSet ballots() {
        return ballots;
    }

    CountingMethod method() {
        return method;
    }

    CountParameters parameters() {
        return parameters;
    }

    CountOptions options() {
        return parameters.options();
    }

    int seats() {
        return parameters.seats();
    }

    List<Integer> winners() {
        return winners;
    }

    int vacancies() {
        return parameters.seats() - winners.size();
    }

    List<Integer> continuing() {
        return all(Standing.CONTINUING);
    }

    List<Integer> elected() {
        return all(Standing.ELECTED);
    }

    boolean isContinuing(int candidate) {
        return standing[candidate] == Standing.CONTINUING;
    }

    boolean isElected(int candidate) {
        return standing[candidate] == Standing.ELECTED;
    }

    void exclude(int candidate) {
        standing[candidate] = Standing.EXCLUDED;
    }

    /**
     * Seats candidates in crossing order. One who would exceed the affiliation cap is excluded instead.
     *
     * @param capped receives those who are kept out
     * @return those who are seated
     */
    List<Integer> seat(List<Integer> inOrder, List<Integer> capped) {
        List<Integer> seated = new ArrayList<>();
        for (int candidate : inOrder) {
            if (parameters.cap().isReachedFor(candidate, winners)) {
                standing[candidate] = Standing.EXCLUDED;
                capped.add(candidate);
            } else if (vacancies() > 0) {
                standing[candidate] = Standing.ELECTED;
                winners.add(candidate);
                seated.add(candidate);
            }
        }
        return seated;
    }

    CountResult result(
            long validBallots,
            BigDecimal quota,
            List<CountRound> rounds,
            List<List<CountRound>> passes,
            @Nullable Pairwise pairwise) {
        return new CountResult(
                method,
                parameters.seats(),
                CountedBallots.of(ballots),
                Collections.unmodifiableSortedSet(new TreeSet<>(parameters.withdrawn())),
                validBallots,
                quota,
                List.copyOf(winners),
                List.copyOf(rounds),
                passes,
                pairwise);
    }

    private List<Integer> all(Standing wanted) {
        return IntStream.range(1, standing.length)
                .filter(candidate -> standing[candidate] == wanted)
                .boxed()
                .toList();
    }
}
