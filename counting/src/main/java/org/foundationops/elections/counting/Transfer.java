package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.List;

/**
 * Papers that move between two stages.
 *
 * @param votes the surplus, or all votes of the excluded candidate
 * @param nonTransferable votes on papers with no next available preference
 * @param truncated what this transfer loses because values are cut to the method's decimals
 */
public record Transfer(
        Reason reason,
        int from,
        BigDecimal votes,
        List<Movement> movements,
        BigDecimal nonTransferable,
        BigDecimal truncated) {

    /** Why papers move. */
    public enum Reason {
        SURPLUS,
        EXCLUSION
    }

    /** Votes that reach one candidate; {@code papers} is the number of ballots that carry them. */
    public record Movement(int to, long papers, BigDecimal votes) {}
}
