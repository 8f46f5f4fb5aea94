package org.foundationops.elections.counting;

import java.util.Set;

/** What a count needs besides the ballots. */
public record CountParameters(
        int seats, Set<Integer> withdrawn, TieRule tieRule, CountOptions options, AffiliationCap cap) {

    public CountParameters {
        if (seats < 1) {
            throw new IllegalArgumentException("At least one seat must be filled");
        }
        withdrawn = Set.copyOf(withdrawn);
    }

    public CountParameters(int seats, Set<Integer> withdrawn, TieRule tieRule) {
        this(seats, withdrawn, tieRule, CountOptions.DEFAULT, AffiliationCap.NONE);
    }
}
