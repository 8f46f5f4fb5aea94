package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * A second implementation of Code of Ordinances 167.20 and 167.70, for clarity only: one object per ballot, every figure
 * recounted from the ballots in every round. Ties: list order.
 */
@NullUnmarked // maps are asked for what was put into them
final class NaiveMinneapolis {

    private final int seats;
    private final List<List<Integer>> ballots;
    private final Map<List<Integer>, BigDecimal> value = new IdentityHashMap<>();
    private final Map<List<Integer>, Integer> holder = new IdentityHashMap<>();
    /** Neither elected nor defeated. */
    private final List<Integer> hopeful = new ArrayList<>();
    /** Who have the threshold and wait for their surplus to move; until then they receive ballots. */
    private final List<Integer> waiting = new ArrayList<>();

    private final Map<Integer, BigDecimal> finished = new TreeMap<>();
    private final List<Integer> winners = new ArrayList<>();
    private final List<NaiveCount.Round> rounds = new ArrayList<>();

    NaiveMinneapolis(int candidates, int seats, List<List<Integer>> all) {
        this.seats = seats;
        for (int candidate = 1; candidate <= candidates; candidate++) {
            hopeful.add(candidate);
        }
        this.ballots = all.stream()
                .filter(ballot -> !ballot.isEmpty())
                .<List<Integer>>map(ArrayList::new)
                .toList();
        for (List<Integer> ballot : ballots) {
            value.put(ballot, BigDecimal.ONE);
            holder.put(ballot, ballot.getFirst());
        }
    }

    NaiveCount.Outcome count() {
        BigDecimal threshold = BigDecimal.valueOf(ballots.size() / (seats + 1) + 1);
        while (true) {
            Map<Integer, BigDecimal> tallies = tallies();
            List<Integer> reached = bestFirst(hopeful, tallies).stream()
                    .filter(candidate -> tallies.get(candidate).compareTo(threshold) >= 0)
                    .toList();
            List<Integer> elected = new ArrayList<>(reached);
            hopeful.removeAll(reached);
            waiting.addAll(reached);
            winners.addAll(reached);
            if (winners.size() < seats && hopeful.size() <= seats - winners.size()) { // 167.70(f)
                elected.addAll(bestFirst(hopeful, tallies));
                winners.addAll(bestFirst(hopeful, tallies));
                hopeful.clear();
            }
            if (winners.size() == seats || hopeful.isEmpty()) {
                rounds.add(new NaiveCount.Round(tallies, elected, List.copyOf(hopeful)));
                return new NaiveCount.Outcome(winners, rounds);
            }
            List<Integer> losers = hopeless(tallies, threshold);
            List<Integer> surpluses = bestFirst(waiting, tallies).stream()
                    .filter(candidate -> tallies.get(candidate).compareTo(threshold) > 0)
                    .toList();
            if (losers.isEmpty() && !surpluses.isEmpty()) {
                transfer(surpluses.getFirst(), tallies.get(surpluses.getFirst()), threshold); // 167.70(d)
            } else {
                losers = losers.isEmpty() ? List.of(lowest(tallies)) : losers; // 167.70(c), (e)
                defeat(losers);
            }
            rounds.add(new NaiveCount.Round(tallies, elected, losers));
        }
    }

    private void transfer(int from, BigDecimal votes, BigDecimal threshold) {
        BigDecimal fraction = votes.subtract(threshold).divide(votes, 4, RoundingMode.DOWN);
        waiting.remove((Integer) from);
        finished.put(from, threshold);
        for (List<Integer> ballot : ballots) {
            if (holder.get(ballot) == from) {
                value.put(ballot, value.get(ballot).multiply(fraction).setScale(4, RoundingMode.DOWN));
                holder.put(ballot, next(ballot));
            }
        }
    }

    private void defeat(List<Integer> losers) {
        hopeful.removeAll(losers);
        if (hopeful.size() <= seats - winners.size()) {
            return; // 167.70(f) decides, and nothing more has to move
        }
        for (List<Integer> ballot : ballots) {
            if (losers.contains(holder.get(ballot))) {
                holder.put(ballot, next(ballot));
            }
        }
    }

    /** The largest set for whom it is mathematically impossible: all their votes and all surpluses stay below the next. */
    private List<Integer> hopeless(Map<Integer, BigDecimal> tallies, BigDecimal threshold) {
        BigDecimal surpluses = waiting.stream()
                .map(candidate -> tallies.get(candidate).subtract(threshold))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> upwards = bestFirst(hopeful, tallies).reversed();
        for (int size = upwards.size() - (seats - winners.size()); size > 0; size--) {
            BigDecimal together =
                    upwards.subList(0, size).stream().map(tallies::get).reduce(surpluses, BigDecimal::add);
            if (together.compareTo(tallies.get(upwards.get(size))) < 0) {
                return upwards.subList(0, size);
            }
        }
        return List.of();
    }

    private int lowest(Map<Integer, BigDecimal> tallies) {
        return hopeful.stream()
                .min(Comparator.comparing((Integer candidate) -> tallies.get(candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private Map<Integer, BigDecimal> tallies() {
        Map<Integer, BigDecimal> tallies = new TreeMap<>(finished);
        hopeful.forEach(candidate -> tallies.put(candidate, BigDecimal.ZERO));
        waiting.forEach(candidate -> tallies.put(candidate, BigDecimal.ZERO));
        for (List<Integer> ballot : ballots) {
            int candidate = holder.get(ballot);
            if (hopeful.contains(candidate) || waiting.contains(candidate)) {
                tallies.merge(candidate, value.get(ballot), BigDecimal::add);
            }
        }
        return tallies;
    }

    private int next(List<Integer> ballot) {
        return ballot.subList(ballot.indexOf(holder.get(ballot)) + 1, ballot.size()).stream()
                .filter(candidate -> hopeful.contains(candidate) || waiting.contains(candidate))
                .findFirst()
                .orElse(0);
    }

    private static List<Integer> bestFirst(List<Integer> candidates, Map<Integer, BigDecimal> tallies) {
        return candidates.stream()
                .sorted(Comparator.comparing((Integer candidate) -> tallies.get(candidate), Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
