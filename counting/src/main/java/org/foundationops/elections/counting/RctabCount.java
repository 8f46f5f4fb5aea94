package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One count as RCTab 2.0 documents it: single-winner majority, bottoms-up until as many remain as there are seats, or
 * weighted inclusive Gregory with any number of winners in a round. Four decimals, truncated. Made for one run.
 */
final class RctabCount {

    /** RCTab's own name for write-ins that nobody declared: they go out first, and nobody wins before. */
    private static final String UNDECLARED_WRITE_INS = "Undeclared Write-ins";

    private final Field field;
    private final CountOptions options;
    private final boolean isBottomsUp;
    private final Decimals decimals = Decimals.of(4);
    private final Piles piles;
    private final Rounds rounds;
    private final TieBreaker tieBreaker;
    private final Map<Integer, BigDecimal> settled = new HashMap<>();
    private final Set<Integer> keptOut;
    private long quota;

    RctabCount(Field field) {
        this(field, Set.of());
    }

    /** @param keptOut candidates who have won a seat in an earlier pass */
    RctabCount(Field field, Set<Integer> keptOut) {
        this.field = field;
        this.options = field.options();
        this.isBottomsUp = field.method() == CountingMethod.BOTTOMS_UP;
        this.piles = new Piles(field.ballots(), field.parameters().withdrawn(), decimals);
        this.rounds = new Rounds(field);
        this.tieBreaker = new TieBreaker(field.parameters().tieRule(), rounds.wording(), false);
        this.keptOut = keptOut;
        if (options.batchElimination() && field.seats() > 1) {
            throw new UncountableBallots("batch elimination is for one seat");
        }
    }

    CountResult run() {
        keptOut.forEach(field::exclude);
        piles.deal(keptOut);
        while (round()) {
            // each pass is one round
        }
        return field.result(piles.validPapers(), rounds.all().getFirst().quota(), rounds.all(), List.of(), null);
    }

    private boolean round() {
        Allowance.checkTime();
        tieBreaker.begin(piles.votes());
        if (rounds.number() == 0 || field.seats() == 1) {
            quota = threshold();
        }
        Rounds.Draft round = rounds.begin(decimals.decimal(quota, options.fractionalThreshold()));
        List<Integer> continuing = field.continuing();
        continuing.forEach(candidate ->
                round.tally(candidate, decimals.decimal(piles.votes(candidate), piles.isFractional(candidate))));
        settled.forEach(round::tally);
        round.exhausted(decimals.decimal(piles.exhausted(), piles.isFractional(0)));
        round.residueOf(BigDecimal.valueOf(piles.validPapers()));

        List<Integer> found = winnersOf(round.ties());
        List<Integer> seated = field.seat(found, round.capped());
        found.forEach(piles::close);
        round.reached(
                seated.stream().filter(winner -> piles.votes(winner) >= quota).toList());
        round.last(seated.stream().filter(winner -> piles.votes(winner) < quota).toList());
        if (!found.isEmpty()) {
            round.capped().forEach(candidate -> round.moves(piles.exclude(candidate)));
            moveSurpluses(seated, round);
        } else if (field.vacancies() > 0 && !continuing.isEmpty()) {
            eliminate(round);
        }
        round.end();
        boolean showsLastSurplus = field.seats() > 1 && !isBottomsUp && !seated.isEmpty();
        return (field.vacancies() > 0 && !field.continuing().isEmpty()) || showsLastSurplus;
    }

    /** Of the votes that count in this round; above the share, or as much as it under Hare. */
    private long threshold() {
        long active = field.continuing().stream().mapToLong(piles::votes).sum();
        long divisor = options.hareQuota() ? field.seats() : field.seats() + 1L;
        long unit = options.fractionalThreshold() ? 1 : decimals.one();
        long share = active / unit / divisor;
        boolean roundsUp = options.hareQuota() && share * divisor < active / unit;
        return (options.hareQuota() ? share + (roundsUp ? 1 : 0) : share + 1) * unit;
    }

    private List<Integer> winnersOf(List<Tie> ties) {
        List<Integer> continuing = field.continuing();
        int vacancies = field.vacancies();
        if (vacancies == 0 || !undeclared(continuing).isEmpty()) {
            return List.of();
        }
        List<Integer> found = continuing;
        if (continuing.size() > vacancies) {
            found = isBottomsUp
                    ? List.of()
                    : continuing.stream()
                            .filter(candidate -> piles.votes(candidate) >= quota)
                            .toList();
        }
        List<Integer> order = tieBreaker.bestFirst(found, Tie.Subject.ORDER_OF_ELECTION, ties);
        if (order.isEmpty() && field.seats() == 1 && continuing.size() == 2) {
            // two remain with equally many votes: one of them wins now, so that no last round has a single candidate
            return tieBreaker
                    .bestFirst(continuing, Tie.Subject.ORDER_OF_ELECTION, ties)
                    .subList(0, 1);
        }
        return order;
    }

    /** The fraction is truncated, then the value of each paper; the winner keeps exactly the threshold. */
    private void moveSurpluses(List<Integer> seated, Rounds.Draft round) {
        if (field.seats() == 1 || isBottomsUp) {
            return;
        }
        for (int winner : seated) {
            long votes = piles.votes(winner);
            long surplus = Math.max(votes - quota, 0);
            long fraction = surplus == 0 ? 0 : decimals.divided(surplus, votes);
            long kept = votes - piles.worth(winner, value -> decimals.times(value, fraction));
            settled.put(
                    winner,
                    kept > quota
                            ? decimals.decimal(quota, options.fractionalThreshold())
                            : decimals.decimal(kept, true));
            if (field.vacancies() > 0) {
                Transfer transfer = piles.moveSurplus(winner, surplus, value -> decimals.times(value, fraction));
                if (surplus > 0) {
                    round.moves(transfer);
                }
            }
        }
    }

    private void eliminate(Rounds.Draft round) {
        List<Integer> continuing = field.continuing();
        List<Integer> losers = undeclared(continuing);
        if (losers.isEmpty() && options.batchElimination()) {
            List<Integer> batch = batch(continuing);
            losers = batch.size() > 1 ? batch : losers;
        }
        if (losers.isEmpty()) {
            long least = continuing.stream().mapToLong(piles::votes).min().orElseThrow();
            losers = List.of(tieBreaker.loser(
                    continuing.stream()
                            .filter(candidate -> piles.votes(candidate) == least)
                            .toList(),
                    round.ties()));
        }
        losers.forEach(loser -> {
            field.exclude(loser);
            piles.close(loser);
        });
        round.excluded(losers);
        losers.forEach(loser -> round.moves(piles.exclude(loser)));
    }

    private List<Integer> undeclared(List<Integer> continuing) {
        return continuing.stream()
                .filter(candidate ->
                        field.ballots().nameOf(candidate).equals(UNDECLARED_WRITE_INS) && piles.votes(candidate) > 0)
                .toList();
    }

    /** Everybody below a candidate whom all votes below together do not reach. */
    private List<Integer> batch(List<Integer> continuing) {
        SortedMap<Long, List<Integer>> byVotes = new TreeMap<>();
        continuing.forEach(candidate -> byVotes.computeIfAbsent(piles.votes(candidate), none -> new ArrayList<>())
                .add(candidate));
        List<Integer> batch = List.of();
        List<Integer> seen = new ArrayList<>();
        long below = 0;
        for (Map.Entry<Long, List<Integer>> entry : byVotes.entrySet()) {
            if (below < entry.getKey()) {
                batch = List.copyOf(seen);
            }
            below += entry.getKey() * entry.getValue().size();
            seen.addAll(entry.getValue());
        }
        return batch.stream()
                .sorted(Comparator.comparing(field.ballots()::nameOf))
                .toList();
    }
}
