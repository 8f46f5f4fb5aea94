package org.foundationops.elections.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A second implementation of Schulze's method, for clarity only: every simple path is walked, and a path is as strong as
 * its weakest link. A ballot is a list of groups of equals.
 */
final class NaiveSchulze {

    /** Of a link or a path; none at all is the weakest. */
    record Strength(long winning, long losing) {
        static final Strength NONE = new Strength(0, Long.MAX_VALUE);
    }

    private static final Comparator<Strength> WEAKER =
            Comparator.comparingLong(Strength::winning).thenComparing(Strength::losing, Comparator.reverseOrder());

    private final int candidates;
    private final List<List<List<Integer>>> ballots;

    NaiveSchulze(int candidates, List<List<List<Integer>>> ballots) {
        this.candidates = candidates;
        this.ballots = ballots;
    }

    /** How many ballots rank one above the other; whom a ballot does not name stands below all it names. */
    long preferring(int one, int other) {
        return ballots.stream()
                .filter(ballot -> place(ballot, one) < place(ballot, other))
                .count();
    }

    private int place(List<List<Integer>> ballot, int candidate) {
        for (int place = 0; place < ballot.size(); place++) {
            if (ballot.get(place).contains(candidate)) {
                return place;
            }
        }
        return candidates;
    }

    Strength strongest(int from, int to) {
        return strongest(from, to, new ArrayList<>(List.of(from)));
    }

    private Strength strongest(int from, int to, List<Integer> visited) {
        Strength best = link(from, to);
        for (int through = 1; through <= candidates; through++) {
            Strength first = visited.contains(through) || through == to ? Strength.NONE : link(from, through);
            if (WEAKER.compare(first, best) > 0) {
                visited.add(through);
                Strength rest = strongest(through, to, visited);
                visited.removeLast();
                Strength path = WEAKER.compare(first, rest) < 0 ? first : rest;
                best = WEAKER.compare(path, best) > 0 ? path : best;
            }
        }
        return best;
    }

    private Strength link(int from, int to) {
        long winning = preferring(from, to);
        long losing = preferring(to, from);
        return winning > losing ? new Strength(winning, losing) : Strength.NONE;
    }

    boolean beats(int one, int other) {
        return WEAKER.compare(strongest(one, other), strongest(other, one)) > 0;
    }

    /** Groups of equals: whoever nobody left beats. */
    List<List<Integer>> ranking() {
        List<Integer> left =
                new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
        List<List<Integer>> ranking = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Integer> best = left.stream()
                    .filter(candidate -> left.stream().noneMatch(other -> beats(other, candidate)))
                    .toList();
            ranking.add(best);
            left.removeAll(best);
        }
        return ranking;
    }
}
