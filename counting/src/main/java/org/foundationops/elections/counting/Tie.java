package org.foundationops.elections.counting;

import java.util.List;

/**
 * A tie and how it was broken.
 *
 * @param chosen whom the decision took: the one excluded, or the one whose surplus moves or who is seated first
 * @param words how it was broken, for people
 */
public record Tie(Subject subject, List<Integer> candidates, int chosen, BrokenBy brokenBy, String words) {

    /** What had to be decided. */
    public enum Subject {
        ORDER_OF_ELECTION,
        LARGEST_SURPLUS,
        EXCLUSION
    }

    /** What decided. */
    public enum BrokenBy {
        EARLIER_STAGE,
        TIE_RULE
    }
}
