package org.foundationops.elections.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A random election for property tests. */
record Poll(int candidates, int seats, Set<Integer> withdrawn, List<List<Integer>> ballots) {

    /** The same number gives the same election; small numbers of voters make ties likely. */
    static Poll random(long seed) {
        Random random = new Random(seed);
        int candidates = 2 + random.nextInt(8);
        int seats = 1 + random.nextInt(Math.min(5, candidates));
        List<Integer> favourites = shuffled(candidates, random);
        List<List<Integer>> ballots = new ArrayList<>();
        int voters = random.nextInt(random.nextBoolean() ? 20 : 120);
        for (int voter = 0; voter < voters; voter++) {
            List<Integer> order = random.nextInt(3) == 0 ? favourites : shuffled(candidates, random);
            ballots.add(List.copyOf(order.subList(0, random.nextInt(candidates + 1))));
        }
        Set<Integer> withdrawn = new HashSet<>();
        while (random.nextInt(4) == 0 && withdrawn.size() < candidates - 1) {
            withdrawn.add(1 + random.nextInt(candidates));
        }
        return new Poll(candidates, seats, withdrawn, ballots);
    }

    private static List<Integer> shuffled(int candidates, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    Poll with(List<List<Integer>> others) {
        return new Poll(candidates, seats, withdrawn, others);
    }

    Poll withWithdrawn(Set<Integer> others) {
        return new Poll(candidates, seats, others, ballots);
    }

    List<String> names() {
        return IntStream.rangeClosed(1, candidates)
                .mapToObj(number -> "Candidate " + number)
                .toList();
    }

    BallotSet ballotSet() {
        BallotSet.Builder set = BallotSet.of(names());
        ballots.forEach(
                ballot -> set.add(new Ranking(ballot.stream().map(List::of).toList())));
        return set.build();
    }

    CountResult count(CountingMethod method) {
        return count(method, new TieRule.Seeded(new byte[] {1, 2, 3}));
    }

    CountResult count(CountingMethod method, TieRule rule) {
        return method.count(ballotSet(), new CountParameters(method.fillsOneSeat() ? 1 : seats, withdrawn, rule));
    }

    int standing() {
        return candidates - withdrawn.size();
    }
}
