package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * A second implementation of Scottish STV, WIGM and Meek, written from the rule texts for clarity only: one object per
 * ballot, exact decimals of any length, every figure recounted from the ballots in every round. Ties: list order.
 */
@NullUnmarked // maps are asked for what was put into them
final class NaiveCount {

    /** One ballot of one voter. */
    private static final class Ballot {
        private final List<Integer> ranking;
        private BigDecimal value = BigDecimal.ONE;

        private Ballot(List<Integer> ranking) {
            this.ranking = ranking;
        }
    }

    record Round(Map<Integer, BigDecimal> tallies, List<Integer> elected, List<Integer> eliminated) {}

    record Outcome(List<Integer> winners, List<Round> rounds) {}

    /** Asserts that another count came to the same in every figure of every round. */
    static void compare(CountResult result, Outcome naive) {
        assertThat(result.winners()).isEqualTo(naive.winners());
        compare(result.rounds(), naive.rounds(), result.method().text());
    }

    static void compare(List<CountRound> rounds, List<Round> others, String what) {
        assertThat(rounds).as(what).hasSameSizeAs(others);
        for (int at = 0; at < others.size(); at++) {
            CountRound round = rounds.get(at);
            Round other = others.get(at);
            String where = what + " round " + round.number();
            assertThat(round.elected()).as(where).isEqualTo(other.elected());
            assertThat(new HashSet<>(round.eliminated())).as(where).isEqualTo(new HashSet<>(other.eliminated()));
            if (!round.isOptional()) {
                assertThat(round.tallies().keySet())
                        .as(where)
                        .isEqualTo(other.tallies().keySet());
                round.tallies()
                        .forEach((candidate, votes) -> assertThat(votes)
                                .as(where + " candidate " + candidate)
                                .isEqualByComparingTo(other.tallies().get(candidate)));
            }
        }
    }

    private final int seats;
    private final List<Integer> hopeful = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    NaiveCount(int candidates, int seats, List<List<Integer>> rankings) {
        this.seats = seats;
        for (int candidate = 1; candidate <= candidates; candidate++) {
            hopeful.add(candidate);
        }
        rankings.stream().filter(ranking -> !ranking.isEmpty()).forEach(ranking -> ballots.add(new Ballot(ranking)));
    }

    /** PRF reference rule WIGM. */
    Outcome wigm() {
        BigDecimal quota = new BigDecimal(ballots.size())
                .divide(new BigDecimal(seats + 1), 4, RoundingMode.DOWN)
                .add(new BigDecimal("0.0001"));
        return gregory(quota, true, false);
    }

    /** The Scottish Order, for elections in which no earlier stage has to decide a tie. */
    Outcome scottish() {
        BigDecimal quota = new BigDecimal(ballots.size() / (seats + 1) + 1);
        return gregory(quota, false, true);
    }

    private Outcome gregory(BigDecimal quota, boolean isWigm, boolean isScottish) {
        Map<Ballot, Integer> holder = new HashMap<>();
        Map<Integer, BigDecimal> finished = new HashMap<>();
        List<Integer> pending = new ArrayList<>();
        List<Map<Integer, BigDecimal>> history = new ArrayList<>();
        ballots.forEach(ballot -> holder.put(ballot, next(ballot, 0)));
        while (true) {
            Map<Integer, BigDecimal> tallies = new TreeMap<>();
            hopeful.forEach(candidate -> tallies.put(candidate, BigDecimal.ZERO));
            pending.forEach(candidate -> tallies.put(candidate, BigDecimal.ZERO));
            tallies.putAll(finished);
            for (Ballot ballot : ballots) {
                int candidate = holder.get(ballot);
                if (candidate > 0 && !finished.containsKey(candidate)) {
                    tallies.merge(candidate, ballot.value, BigDecimal::add);
                }
            }
            history.add(new TreeMap<>(tallies));
            List<Integer> reached = new ArrayList<>(hopeful.stream()
                    .filter(candidate -> tallies.get(candidate).compareTo(quota) >= 0)
                    .sorted(bestFirst(tallies, isScottish ? history : List.of()))
                    .toList());
            hopeful.removeAll(reached);
            elected.addAll(reached);
            pending.addAll(reached);
            if (hopeful.size() <= seats - elected.size()) {
                List<Integer> rest = hopeful.stream()
                        .sorted(bestFirst(tallies, isScottish ? history : List.of()))
                        .toList();
                elected.addAll(rest);
                reached.addAll(rest);
                hopeful.clear();
            }
            if (hopeful.isEmpty() || elected.size() == seats) {
                rounds.add(new Round(tallies, reached, List.copyOf(hopeful)));
                return new Outcome(elected, rounds);
            }
            List<Integer> surpluses = pending.stream()
                    .filter(candidate -> isWigm || tallies.get(candidate).compareTo(quota) > 0)
                    .sorted(bestFirst(tallies, isScottish ? history : List.of()))
                    .toList();
            List<Integer> eliminated = List.of();
            if (surpluses.isEmpty()) {
                int loser = hopeful.stream()
                        .min(worstFirst(tallies, isScottish ? history : List.of()))
                        .orElseThrow();
                eliminated = List.of(loser);
                hopeful.remove((Integer) loser);
                if (hopeful.size() > seats - elected.size()) {
                    move(holder, loser);
                }
            } else {
                int from = surpluses.getFirst();
                BigDecimal votes = tallies.get(from);
                BigDecimal surplus = votes.subtract(quota);
                for (Ballot ballot : ballots) {
                    if (holder.get(ballot) == from) {
                        ballot.value = isWigm
                                ? ballot.value
                                        .multiply(surplus)
                                        .setScale(4, RoundingMode.DOWN)
                                        .divide(votes, 4, RoundingMode.DOWN)
                                : ballot.value.multiply(surplus).divide(votes, 5, RoundingMode.DOWN);
                    }
                }
                move(holder, from);
                pending.remove((Integer) from);
                finished.put(from, quota);
            }
            rounds.add(new Round(tallies, reached, eliminated));
        }
    }

    private void move(Map<Ballot, Integer> holder, int from) {
        for (Ballot ballot : ballots) {
            if (holder.get(ballot) == from) {
                holder.put(ballot, next(ballot, ballot.ranking.indexOf(from) + 1));
            }
        }
    }

    private int next(Ballot ballot, int start) {
        return ballot.ranking.subList(start, ballot.ranking.size()).stream()
                .filter(hopeful::contains)
                .findFirst()
                .orElse(0);
    }

    /** Higher votes, then (Scotland) whoever was ahead at the latest unequal stage, then list order. */
    private static Comparator<Integer> bestFirst(
            Map<Integer, BigDecimal> tallies, List<Map<Integer, BigDecimal>> history) {
        Comparator<Integer> order = Comparator.comparing(tallies::get, Comparator.reverseOrder());
        for (Map<Integer, BigDecimal> stage : history.reversed()) {
            order = order.thenComparing(stage::get, Comparator.reverseOrder());
        }
        return order.thenComparing(Comparator.naturalOrder());
    }

    private static Comparator<Integer> worstFirst(
            Map<Integer, BigDecimal> tallies, List<Map<Integer, BigDecimal>> history) {
        Comparator<Integer> order = Comparator.comparing(tallies::get);
        for (Map<Integer, BigDecimal> stage : history.reversed()) {
            order = order.thenComparing(stage::get);
        }
        return order.thenComparing(Comparator.naturalOrder());
    }

    /** PRF reference rule Meek, in whole billionths. */
    Outcome meek() {
        BigInteger unit = BigInteger.TEN.pow(9);
        Map<Integer, BigInteger> keep = new TreeMap<>();
        hopeful.forEach(candidate -> keep.put(candidate, unit));
        while (true) {
            BigInteger lastSurplus = null;
            Map<Integer, BigInteger> votes;
            List<Integer> found;
            BigInteger surplus = BigInteger.ZERO;
            while (true) {
                votes = new LinkedHashMap<>();
                for (int candidate : keep.keySet()) {
                    votes.put(candidate, BigInteger.ZERO);
                }
                for (Ballot ballot : ballots) {
                    BigInteger weight = unit;
                    for (int candidate : ballot.ranking) {
                        BigInteger kept = up(weight.multiply(keep.getOrDefault(candidate, BigInteger.ZERO)), unit);
                        votes.merge(candidate, kept, BigInteger::add);
                        weight = weight.subtract(kept);
                    }
                }
                BigInteger total = votes.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
                BigInteger quota = total.divide(BigInteger.valueOf(seats + 1)).add(BigInteger.ONE);
                Map<Integer, BigInteger> now = votes;
                found = hopeful.stream()
                        .filter(candidate -> now.get(candidate).compareTo(quota) >= 0)
                        .sorted(Comparator.comparing(
                                        (Integer candidate) -> now.get(candidate), Comparator.reverseOrder())
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
                if (!found.isEmpty() || hopeful.size() <= seats - elected.size()) {
                    break;
                }
                surplus = elected.stream()
                        .map(candidate -> now.get(candidate).subtract(quota))
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .max(BigInteger.ZERO);
                boolean isStable = lastSurplus != null && surplus.compareTo(lastSurplus) >= 0;
                if (surplus.compareTo(BigInteger.valueOf(1000)) < 0 || isStable) {
                    break;
                }
                lastSurplus = surplus;
                for (int candidate : elected) {
                    BigInteger product = up(keep.get(candidate).multiply(quota), unit);
                    keep.put(candidate, up(product.multiply(unit), votes.get(candidate)));
                }
            }
            Map<Integer, BigDecimal> tallies = new TreeMap<>();
            for (int candidate : keep.keySet()) {
                if (hopeful.contains(candidate) || elected.contains(candidate)) {
                    tallies.put(candidate, new BigDecimal(votes.get(candidate), 9));
                }
            }
            List<Integer> eliminated = new ArrayList<>();
            List<Integer> newly = new ArrayList<>(found);
            hopeful.removeAll(found);
            elected.addAll(found);
            if (found.isEmpty() && hopeful.size() > seats - elected.size()) {
                BigInteger lowest = hopeful.stream()
                        .map(votes::get)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                BigInteger bound = lowest.add(surplus);
                Map<Integer, BigInteger> now = votes;
                int loser = hopeful.stream()
                        .filter(candidate -> now.get(candidate).compareTo(bound) <= 0)
                        .findFirst()
                        .orElseThrow();
                hopeful.remove((Integer) loser);
                keep.put(loser, BigInteger.ZERO);
                eliminated.add(loser);
            }
            boolean isOver = elected.size() == seats || hopeful.size() <= seats - elected.size();
            if (isOver && elected.size() < seats) {
                Map<Integer, BigInteger> now = votes;
                List<Integer> rest = hopeful.stream()
                        .sorted(Comparator.comparing(
                                        (Integer candidate) -> now.get(candidate), Comparator.reverseOrder())
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
                newly.addAll(rest);
                elected.addAll(rest);
            } else if (isOver) {
                eliminated.addAll(hopeful);
            }
            rounds.add(new Round(tallies, newly, eliminated));
            if (isOver) {
                return new Outcome(elected, rounds);
            }
        }
    }

    private static BigInteger up(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }
}
