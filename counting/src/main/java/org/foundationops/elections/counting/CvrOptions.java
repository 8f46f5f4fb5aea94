package org.foundationops.elections.counting;

/**
 * How to read cast vote records.
 *
 * @param firstRankColumn from 1
 * @param lastRankColumn 0 is the last there is
 * @param skipsRepeats a candidate named twice in a row is an error otherwise
 * @param overvote what a cell {@code overvote} does
 * @param undervote what a cell {@code undervote} does
 */
public record CvrOptions(int firstRankColumn, int lastRankColumn, boolean skipsRepeats, Mark overvote, Mark undervote) {

    public static final CvrOptions DEFAULT = new CvrOptions(1, 0, false, Mark.EXHAUST, Mark.SKIP);

    /** What a cell does that is no vote for a candidate. */
    public enum Mark {
        /** Nothing: the next rank counts. */
        SKIP,
        /** The ballot ends here. */
        EXHAUST,
        /** The file is refused. */
        ERROR
    }
}
