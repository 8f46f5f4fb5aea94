package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One count by the reference rule for Meek's method of the Proportional Representation Foundation. */
final class MeekCount {

    private static final Decimals NINE = Decimals.of(9);
    private static final long ONE = NINE.one();
    private static final long OMEGA = 1_000; // A: 10^-6
    private static final BigInteger BIG_ONE = BigInteger.valueOf(ONE);

    private final Field field;
    private final RankingTable table;
    private final Rounds rounds;
    private final TieBreaker tieBreaker;
    private final long[] keep;
    private final long[] votes;
    private final long valid;
    private long quota;
    private long surplus;

    MeekCount(Field field) {
        this.field = field;
        this.table = field.ballots().table();
        this.rounds = new Rounds(field);
        this.tieBreaker = new TieBreaker(field.parameters().tieRule(), rounds.wording(), false);
        this.keep = new long[field.ballots().candidates().size() + 1];
        this.votes = new long[keep.length];
        field.continuing().forEach(candidate -> keep[candidate] = ONE); // A
        this.valid = new Piles(field.ballots(), field.parameters().withdrawn(), NINE).validPapers();
        this.quota = quotaOf(valid * ONE);
    }

    CountResult run() {
        BigDecimal first = NINE.decimal(quota);
        do {
            round();
        } while (field.vacancies() > 0 && !field.continuing().isEmpty());
        return field.result(valid, first, rounds.all(), List.of(), null);
    }

    private void round() {
        List<Integer> found = iterate();
        tieBreaker.begin(votes);
        Rounds.Draft round = rounds.begin(NINE.decimal(quota));
        figures(round);
        List<Integer> seated = List.of();
        if (!found.isEmpty()) {
            seated = seat(tieBreaker.bestFirst(found, Tie.Subject.ORDER_OF_ELECTION, round.ties()), round);
            round.reached(seated);
        } else if (!isComplete()) {
            defeatLowest(round);
        }
        if (isComplete()) {
            finish(round);
        }
        round.end();
    }

    /** B.1 and C: the rest is elected if that many seats are vacant, else defeated. */
    private void finish(Rounds.Draft round) {
        List<Integer> rest = field.continuing();
        if (field.vacancies() > 0) {
            round.last(seat(tieBreaker.bestFirst(rest, Tie.Subject.ORDER_OF_ELECTION, round.ties()), round));
        } else {
            round.leftOver(rest);
            rest.forEach(field::exclude);
        }
    }

    private boolean isComplete() {
        return field.vacancies() == 0 || field.continuing().size() <= field.vacancies();
    }

    private List<Integer> seat(List<Integer> inOrder, Rounds.Draft round) {
        List<Integer> seated = field.seat(inOrder, round.capped());
        round.capped().forEach(candidate -> keep[candidate] = 0);
        return seated;
    }

    /** B.2: until somebody is elected (returned), or the surplus is small or stable (nobody). */
    private List<Integer> iterate() {
        long previous = Long.MAX_VALUE;
        while (true) {
            distribute();
            quota = quotaOf(Arrays.stream(votes).sum()); // B.2.b
            List<Integer> found = field.continuing().stream()
                    .filter(candidate -> votes[candidate] >= quota)
                    .toList(); // B.2.c
            if (!found.isEmpty() || isComplete()) {
                return found;
            }
            surplus = 0; // B.2.d
            for (int candidate : field.elected()) {
                surplus += votes[candidate] - quota;
            }
            surplus = Math.max(surplus, 0);
            if (surplus < OMEGA || surplus >= previous) {
                return List.of(); // B.2.e
            }
            previous = surplus;
            for (int candidate : field.elected()) {
                keep[candidate] = updated(keep[candidate], votes[candidate]); // B.2.f
            }
        }
    }

    /** B.2.a: the product is rounded up, and the paper loses what the candidate gets. */
    private void distribute() {
        Arrays.fill(votes, 0);
        int[] ranks = table.ranks();
        for (int ranking = 0; ranking < table.size(); ranking++) {
            if (ranking % Allowance.OFTEN == 0) {
                Allowance.checkTime();
            }
            long papers = table.weight(ranking);
            long weight = ONE;
            for (int at = table.start(ranking); at < table.end(ranking) && weight > 0; at++) {
                long factor = keep[ranks[at]];
                if (factor != 0) {
                    long kept = factor == ONE ? weight : (weight * factor + ONE - 1) / ONE;
                    votes[ranks[at]] += kept * papers;
                    weight -= kept;
                }
            }
        }
    }

    private long quotaOf(long total) {
        return total / (field.seats() + 1) + 1;
    }

    /** Keep factor times quota rounded up, then divided by the votes rounded up. */
    private long updated(long factor, long credited) {
        BigInteger product = roundedUp(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(quota)), BIG_ONE);
        return roundedUp(product.multiply(BIG_ONE), BigInteger.valueOf(credited))
                .longValueExact();
    }

    private static BigInteger roundedUp(BigInteger dividend, BigInteger divisor) {
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    /** B.3: candidates are tied with the lowest if the surplus could lift it to them. */
    private void defeatLowest(Rounds.Draft round) {
        List<Integer> continuing = field.continuing();
        long lowest = continuing.stream()
                .mapToLong(candidate -> votes[candidate])
                .min()
                .orElseThrow();
        int loser = tieBreaker.loser(
                continuing.stream()
                        .filter(candidate -> votes[candidate] <= lowest + surplus)
                        .toList(),
                round.ties());
        field.exclude(loser);
        keep[loser] = 0;
        round.excluded(List.of(loser));
    }

    private void figures(Rounds.Draft round) {
        SortedMap<Integer, BigDecimal> factors = new TreeMap<>();
        long credited = 0;
        List<Integer> standing = new ArrayList<>(field.continuing());
        standing.addAll(field.elected());
        for (int candidate : standing) {
            round.tally(candidate, NINE.decimal(votes[candidate]));
            factors.put(candidate, NINE.decimal(keep[candidate]));
            credited += votes[candidate];
        }
        round.keepFactors(new CountRound.KeepFactors(factors, NINE.decimal(surplus)));
        round.exhausted(NINE.decimal(valid * ONE - credited));
        round.residueOf(NINE.decimal(valid * ONE));
    }
}
