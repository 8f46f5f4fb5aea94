package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * Where the papers lie. Papers with one and the same ranking always lie together and have one value, so each distinct
 * ranking is one entry, linked into the pile of the candidate who has it. Candidate 0 is nobody: exhausted papers.
 */
final class Piles {

    private final Decimals decimals;
    private final RankingTable table;
    private final long[] value;
    private final int[] place;
    private final int[] next;
    private final int[] top;

    private final boolean[] continuing;
    private final boolean[] fractional;
    private final long[] votes;
    private final long validPapers;

    Piles(BallotSet ballots, Set<Integer> withdrawn, Decimals decimals) {
        this.decimals = decimals;
        this.table = ballots.table();
        int numbers = ballots.candidates().size() + 1;
        this.value = new long[table.size()];
        Arrays.fill(value, decimals.one());
        this.place = new int[table.size()];
        this.next = new int[table.size()];
        this.top = new int[numbers];
        Arrays.fill(top, -1);
        this.continuing = new boolean[numbers];
        Arrays.fill(continuing, 1, numbers, true);
        withdrawn.forEach(candidate -> continuing[candidate] = false);
        this.fractional = new boolean[numbers];
        this.votes = new long[numbers];
        long papers = 0;
        for (int ranking = 0; ranking < table.size(); ranking++) {
            papers += namesSomebody(ranking) ? table.weight(ranking) : 0;
        }
        this.validPapers = papers;
    }

    /** A paper that ranks only withdrawn candidates is as good as blank. */
    long validPapers() {
        return validPapers;
    }

    long valid() {
        return validPapers * decimals.one();
    }

    /** Every paper to its first preference; those of candidates kept out from the start count as exhausted. */
    void deal(Set<Integer> keptOut) {
        boolean[] named = new boolean[table.size()];
        for (int ranking = 0; ranking < table.size(); ranking++) {
            named[ranking] = namesSomebody(ranking);
        }
        keptOut.forEach(candidate -> continuing[candidate] = false);
        for (int ranking = 0; ranking < table.size(); ranking++) {
            if (named[ranking]) {
                give(ranking);
            }
        }
    }

    long votes(int candidate) {
        return votes[candidate];
    }

    /** Of all candidates, by number; not a copy. */
    long[] votes() {
        return votes;
    }

    long exhausted() {
        return votes[0];
    }

    /** Whether a paper that a surplus has divided is or was among these. */
    boolean isFractional(int candidate) {
        return fractional[candidate];
    }

    void setVotes(int candidate, long units) {
        votes[candidate] = units;
    }

    /** From now on nobody's papers go to this candidate. */
    void close(int candidate) {
        continuing[candidate] = false;
    }

    /** All papers of an excluded candidate move at their value. */
    Transfer exclude(int from) {
        long amount = votes[from];
        votes[from] = 0;
        return move(Transfer.Reason.EXCLUSION, from, amount, LongUnaryOperator.identity());
    }

    /** All papers of an elected candidate move at a new value, who keeps the rest. */
    Transfer moveSurplus(int from, long surplus, LongUnaryOperator newValue) {
        votes[from] -= surplus;
        return move(Transfer.Reason.SURPLUS, from, surplus, newValue);
    }

    /** What all papers of a candidate would be worth at a new value. */
    long worth(int candidate, LongUnaryOperator newValue) {
        long sum = 0;
        for (int ranking = top[candidate]; ranking >= 0; ranking = next[ranking]) {
            sum += newValue.applyAsLong(value[ranking]) * table.weight(ranking);
        }
        return sum;
    }

    private Transfer move(Transfer.Reason reason, int from, long amount, LongUnaryOperator newValue) {
        long[] papers = new long[votes.length];
        long[] moved = new long[votes.length];
        long lost = amount;
        int ranking = top[from];
        top[from] = -1;
        int papersMoved = 0;
        while (ranking >= 0) {
            if (papersMoved++ % Allowance.OFTEN == 0) {
                Allowance.checkTime();
            }
            int following = next[ranking];
            value[ranking] = newValue.applyAsLong(value[ranking]);
            int to = give(ranking);
            long worth = value[ranking] * table.weight(ranking);
            papers[to] += table.weight(ranking);
            moved[to] += worth;
            lost -= worth;
            ranking = following;
        }
        List<Transfer.Movement> movements = new ArrayList<>();
        for (int to = 1; to < moved.length; to++) {
            if (papers[to] > 0) {
                movements.add(new Transfer.Movement(to, papers[to], decimals.decimal(moved[to])));
            }
        }
        BigDecimal nobody = decimals.decimal(moved[0]);
        return new Transfer(reason, from, decimals.decimal(amount), movements, nobody, decimals.decimal(lost));
    }

    private int give(int ranking) {
        int to = 0;
        int at = table.start(ranking) + place[ranking];
        int end = table.end(ranking);
        int[] ranks = table.ranks();
        while (at < end && to == 0) {
            int candidate = ranks[at++];
            to = continuing[candidate] ? candidate : 0;
        }
        place[ranking] = at - table.start(ranking);
        votes[to] += value[ranking] * table.weight(ranking);
        fractional[to] |= value[ranking] != decimals.one();
        next[ranking] = top[to];
        top[to] = ranking;
        return to;
    }

    private boolean namesSomebody(int ranking) {
        for (int at = table.start(ranking); at < table.end(ranking); at++) {
            if (continuing[Math.abs(table.ranks()[at])]) {
                return true;
            }
        }
        return false;
    }
}
