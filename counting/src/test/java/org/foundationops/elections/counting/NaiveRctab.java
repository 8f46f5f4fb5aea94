package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * A second implementation of RCTab's methods, from its documents and for clarity only: one object per ballot, every
 * figure recounted from the ballots in every round. Ties: the candidate listed last goes out.
 */
@NullUnmarked // maps are asked for what was put into them
final class NaiveRctab {

    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    private final int seats;
    private final CountOptions options;
    private final List<Integer> hopeful = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private final List<List<Integer>> ballots;
    private final List<NaiveCount.Round> rounds = new ArrayList<>();
    /** What a ballot is worth, and with whom it lies; 0 is nobody. */
    private final Map<List<Integer>, BigDecimal> value = new IdentityHashMap<>();

    private final Map<List<Integer>, Integer> holder = new IdentityHashMap<>();

    NaiveRctab(int candidates, int seats, CountOptions options, List<List<Integer>> ballots) {
        this(candidates, seats, options, ballots, Set.of());
    }

    private NaiveRctab(
            int candidates, int seats, CountOptions options, List<List<Integer>> ballots, Set<Integer> gone) {
        this.seats = seats;
        this.options = options;
        this.ballots = ballots.stream()
                .filter(ballot -> !ballot.isEmpty())
                .<List<Integer>>map(ArrayList::new)
                .toList();
        for (int candidate = 1; candidate <= candidates; candidate++) {
            if (!gone.contains(candidate)) {
                hopeful.add(candidate);
            }
        }
    }

    /** Multi-pass IRV: each seat among those who have none. */
    static List<NaiveCount.Outcome> sequential(
            int candidates, int seats, CountOptions options, List<List<Integer>> ballots) {
        List<NaiveCount.Outcome> passes = new ArrayList<>();
        Set<Integer> gone = new HashSet<>();
        while (gone.size() < Math.min(seats, candidates)) {
            NaiveCount.Outcome pass = new NaiveRctab(candidates, 1, options, ballots, gone).irv();
            passes.add(pass);
            gone.addAll(pass.winners());
        }
        return passes;
    }

    /** Two who are left are not counted further, so that no last round has a single candidate. */
    NaiveCount.Outcome irv() {
        while (true) {
            Map<Integer, BigDecimal> tallies = firstPreferences();
            List<Integer> best = bestFirst(tallies);
            BigDecimal leading = tallies.get(best.getFirst());
            boolean isWon = leading.compareTo(threshold(tallies, 1)) >= 0 || hopeful.size() <= 2;
            if (isWon) {
                rounds.add(new NaiveCount.Round(tallies, List.of(best.getFirst()), List.of()));
                return new NaiveCount.Outcome(List.of(best.getFirst()), rounds);
            }
            List<Integer> losers = options.batchElimination() ? batch(tallies) : List.of();
            losers = losers.size() > 1 ? losers : List.of(best.getLast());
            hopeful.removeAll(losers);
            rounds.add(new NaiveCount.Round(tallies, List.of(), losers));
        }
    }

    NaiveCount.Outcome bottomsUp() {
        while (true) {
            Map<Integer, BigDecimal> tallies = firstPreferences();
            List<Integer> best = bestFirst(tallies);
            if (best.size() <= seats || (seats == 1 && best.size() == 2)) {
                List<Integer> left = best.subList(0, Math.min(seats, best.size()));
                rounds.add(new NaiveCount.Round(tallies, left, List.of()));
                return new NaiveCount.Outcome(left, rounds);
            }
            hopeful.remove(best.getLast());
            rounds.add(new NaiveCount.Round(tallies, List.of(), List.of(best.getLast())));
        }
    }

    /** Several winners in a round; fraction and value each cut to four decimals; the winner keeps the threshold. */
    NaiveCount.Outcome stv() {
        Map<Integer, BigDecimal> settled = new HashMap<>();
        for (List<Integer> ballot : ballots) {
            value.put(ballot, BigDecimal.ONE);
            holder.put(ballot, next(ballot));
        }
        BigDecimal threshold = threshold(held(), seats);
        while (true) {
            Map<Integer, BigDecimal> tallies = held();
            List<Integer> found = bestFirst(tallies);
            if (hopeful.size() > seats - winners.size()) {
                found = found.stream()
                        .filter(candidate -> tallies.get(candidate).compareTo(threshold) >= 0)
                        .toList();
            }
            if (winners.size() == seats) {
                found = List.of();
            }
            List<Integer> seated = found.subList(0, Math.min(found.size(), seats - winners.size()));
            hopeful.removeAll(seated);
            winners.addAll(seated);
            for (int winner : seated) {
                settle(winner, tallies.get(winner), threshold, settled);
            }
            List<Integer> losers = List.of();
            if (found.isEmpty() && winners.size() < seats && !hopeful.isEmpty()) {
                losers = List.of(bestFirst(tallies).getLast());
                hopeful.removeAll(losers);
                pass(losers.getFirst());
            }
            Map<Integer, BigDecimal> shown = new TreeMap<>(tallies);
            settled.forEach((winner, kept) -> {
                if (!seated.contains(winner)) {
                    shown.put(winner, kept);
                }
            });
            rounds.add(new NaiveCount.Round(shown, seated, losers));
            if (seated.isEmpty() && (winners.size() == seats || hopeful.isEmpty())) {
                return new NaiveCount.Outcome(winners, rounds);
            }
        }
    }

    private void settle(int winner, BigDecimal votes, BigDecimal threshold, Map<Integer, BigDecimal> settled) {
        BigDecimal surplus = votes.subtract(threshold).max(BigDecimal.ZERO);
        BigDecimal fraction = surplus.signum() == 0 ? BigDecimal.ZERO : surplus.divide(votes, 4, RoundingMode.DOWN);
        BigDecimal kept = votes;
        for (List<Integer> ballot : ballots) {
            if (holder.get(ballot) == winner) {
                BigDecimal moving = value.get(ballot).multiply(fraction).setScale(4, RoundingMode.DOWN);
                kept = kept.subtract(moving);
                value.put(ballot, moving);
            }
        }
        if (winners.size() < seats) {
            pass(winner); // the surplus of the last seat goes nowhere
        }
        settled.put(winner, kept.min(threshold));
    }

    private void pass(int from) {
        for (List<Integer> ballot : ballots) {
            if (holder.get(ballot) == from) {
                holder.put(ballot, next(ballot));
            }
        }
    }

    private Map<Integer, BigDecimal> held() {
        Map<Integer, BigDecimal> tallies = new TreeMap<>();
        hopeful.forEach(candidate -> tallies.put(candidate, BigDecimal.ZERO));
        for (List<Integer> ballot : ballots) {
            tallies.computeIfPresent(holder.get(ballot), (candidate, votes) -> votes.add(value.get(ballot)));
        }
        return tallies;
    }

    private Map<Integer, BigDecimal> firstPreferences() {
        Map<Integer, BigDecimal> tallies = new TreeMap<>();
        hopeful.forEach(candidate -> tallies.put(candidate, BigDecimal.ZERO));
        ballots.forEach(
                ballot -> tallies.computeIfPresent(next(ballot), (candidate, votes) -> votes.add(BigDecimal.ONE)));
        return tallies;
    }

    private int next(List<Integer> ballot) {
        return ballot.stream().filter(hopeful::contains).findFirst().orElse(0);
    }

    private BigDecimal threshold(Map<Integer, BigDecimal> tallies, int toFill) {
        BigDecimal active = tallies.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = options.fractionalThreshold() ? 4 : 0;
        if (options.hareQuota()) {
            return active.divide(BigDecimal.valueOf(toFill), decimals, RoundingMode.UP);
        }
        return active.divide(BigDecimal.valueOf(toFill + 1L), decimals, RoundingMode.DOWN)
                .add(options.fractionalThreshold() ? SMALLEST : BigDecimal.ONE);
    }

    /** The most of the lowest who have together fewer votes than the next one. */
    private List<Integer> batch(Map<Integer, BigDecimal> tallies) {
        List<Integer> upwards = bestFirst(tallies).reversed();
        for (int size = upwards.size() - 1; size > 0; size--) {
            BigDecimal together =
                    upwards.subList(0, size).stream().map(tallies::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (together.compareTo(tallies.get(upwards.get(size))) < 0) {
                return upwards.subList(0, size);
            }
        }
        return List.of();
    }

    private static List<Integer> bestFirst(Map<Integer, BigDecimal> tallies) {
        return tallies.keySet().stream()
                .sorted(Comparator.comparing((Integer candidate) -> tallies.get(candidate), Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
