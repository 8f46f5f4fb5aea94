package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a count: the figures, what was decided on them, and what moves before the next stage. Tallies, exhausted
 * and residue sum to the valid ballots exactly.
 *
 * @param exhausted votes on papers that no longer name a continuing candidate
 * @param residue what truncation has lost so far
 * @param elected in crossing order
 * @param eliminated excluded on these figures; in the last round also those left over when every seat is filled
 * @param transfer what moves before the next stage; absent in the last round
 * @param sentence the round in one plain sentence
 */
public record CountRound(
        int number,
        BigDecimal quota,
        SortedMap<Integer, BigDecimal> tallies,
        BigDecimal exhausted,
        BigDecimal residue,
        List<Integer> elected,
        List<Integer> eliminated,
        @Nullable Transfer transfer,
        List<Tie> ties,
        String sentence) {

    /** The candidate whose surplus moves before the next stage. */
    public List<Integer> surplusOf() {
        return transfer != null && transfer.reason() == Transfer.Reason.SURPLUS ? List.of(transfer.from()) : List.of();
    }
}
