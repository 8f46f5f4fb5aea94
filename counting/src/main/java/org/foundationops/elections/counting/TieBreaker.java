package org.foundationops.elections.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Rules 49(2)-(3) and 51(2) of the Scottish Order: the most recent preceding stage with unequal figures decides, then the
 * tie rule. Other rules go to the tie rule at once.
 */
final class TieBreaker {

    private final TieRule rule;
    private final Wording wording;
    private final boolean looksBack;
    private final List<long[]> stages = new ArrayList<>();

    TieBreaker(TieRule rule, Wording wording, boolean looksBack) {
        this.rule = rule;
        this.wording = wording;
        this.looksBack = looksBack;
        wording.looksBack(looksBack);
    }

    /** The figures of the stage that has just begun; ties in it look at the stages before it. */
    void begin(long[] votes) {
        stages.add(votes.clone());
    }

    /** The candidates with the best first; candidates with equal votes are put in order and the tie is noted. */
    List<Integer> bestFirst(List<Integer> candidates, Tie.Subject subject, List<Tie> ties) {
        List<Integer> order = new ArrayList<>();
        for (List<Integer> equals :
                byVotes(candidates, stages.getLast()).descendingMap().values()) {
            order.addAll(equals.size() == 1 ? equals : noted(equals, inOrder(equals, before()), subject, ties));
        }
        return order;
    }

    /** Whom to exclude of those with the fewest votes. */
    int loser(List<Integer> tied, List<Tie> ties) {
        if (tied.size() == 1) {
            return tied.getFirst();
        }
        List<Integer> lowest = tied;
        int decidedAt = 0;
        for (int stage = before(); stage >= 0 && lowest.size() > 1; stage--) {
            List<Integer> lowestThen =
                    byVotes(lowest, stages.get(stage)).firstEntry().getValue();
            decidedAt = lowestThen.size() < lowest.size() ? stage + 1 : decidedAt;
            lowest = lowestThen;
        }
        int loser = lowest.size() == 1 ? lowest.getFirst() : rule.loser(stages.size(), lowest);
        Tie.BrokenBy by = lowest.size() == 1 ? Tie.BrokenBy.EARLIER_STAGE : Tie.BrokenBy.TIE_RULE;
        ties.add(new Tie(
                Tie.Subject.EXCLUSION, tied, loser, by, wording.excludedInTie(tied, lowest, decidedAt, loser, rule)));
        return loser;
    }

    /** The stage before this one, if it has a say. */
    private int before() {
        return looksBack ? stages.size() - 2 : -1;
    }

    private List<Integer> noted(List<Integer> tied, List<Integer> order, Tie.Subject subject, List<Tie> ties) {
        int first = order.getFirst();
        int decidedAt = lastStageThatSetsApart(first, order.get(1));
        Tie.BrokenBy by = decidedAt > 0 ? Tie.BrokenBy.EARLIER_STAGE : Tie.BrokenBy.TIE_RULE;
        ties.add(new Tie(subject, tied, first, by, wording.firstInTie(tied, order, subject, decidedAt, rule)));
        return order;
    }

    private int lastStageThatSetsApart(int left, int right) {
        for (int stage = before(); stage >= 0; stage--) {
            if (stages.get(stage)[left] != stages.get(stage)[right]) {
                return stage + 1;
            }
        }
        return 0;
    }

    private List<Integer> inOrder(List<Integer> tied, int stage) {
        if (tied.size() == 1) {
            return tied;
        }
        if (stage < 0) {
            return rule.inFavourableOrder(stages.size(), tied);
        }
        List<Integer> order = new ArrayList<>();
        byVotes(tied, stages.get(stage))
                .descendingMap()
                .values()
                .forEach(equals -> order.addAll(inOrder(equals, stage - 1)));
        return order;
    }

    private static TreeMap<Long, List<Integer>> byVotes(List<Integer> candidates, long[] votes) {
        TreeMap<Long, List<Integer>> groups = new TreeMap<>();
        candidates.forEach(candidate -> groups.computeIfAbsent(votes[candidate], none -> new ArrayList<>())
                .add(candidate));
        return groups;
    }
}
