package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One round of a count: the figures, what was decided on them, and what moves before the next round. Tallies, exhausted
 * and residue sum to the valid ballots exactly.
 *
 * @param exhausted votes on papers that no longer name a continuing candidate
 * @param residue what truncation has lost so far
 * @param elected in crossing order
 * @param deemed those of the elected who take the last seats together, without having reached the threshold
 * @param eliminated excluded on these figures; in the last round also those left over when every seat is filled
 * @param capped those of the eliminated who were kept out by the affiliation cap
 * @param transfers what moves before the next round; none in the last
 * @param keepFactors under Meek's rule, else absent
 * @param isOptional the figures lack a last transfer that no longer mattered
 * @param sentence the round in one plain sentence
 */
public record CountRound(
        int number,
        BigDecimal quota,
        SortedMap<Integer, BigDecimal> tallies,
        BigDecimal exhausted,
        BigDecimal residue,
        List<Integer> elected,
        List<Integer> deemed,
        List<Integer> eliminated,
        List<Integer> capped,
        List<Transfer> transfers,
        @Nullable KeepFactors keepFactors,
        boolean isOptional,
        List<Tie> ties,
        String sentence) {

    /**
     * Meek's rule keeps votes with the elected by factors.
     *
     * @param surplus the total surplus that the iterations left
     */
    public record KeepFactors(SortedMap<Integer, BigDecimal> factors, BigDecimal surplus) {}

    /** The same figures, on which somebody would have been elected whom the affiliation cap keeps out. */
    CountRound withoutSeat(List<Integer> keptOut, String words) {
        List<Integer> gone = new ArrayList<>(keptOut);
        gone.addAll(eliminated);
        return new CountRound(
                number,
                quota,
                tallies,
                exhausted,
                residue,
                List.of(),
                List.of(),
                List.copyOf(gone),
                keptOut,
                transfers,
                keepFactors,
                isOptional,
                ties,
                words);
    }

    /** What moves before the next round, by methods that move one pile at a time. */
    public @Nullable Transfer transfer() {
        return transfers.isEmpty() ? null : transfers.getFirst();
    }

    /** The candidates whose surplus moves before the next round. */
    public List<Integer> surplusOf() {
        return transfers.stream()
                .filter(transfer -> transfer.reason() == Transfer.Reason.SURPLUS)
                .map(Transfer::from)
                .toList();
    }
}
