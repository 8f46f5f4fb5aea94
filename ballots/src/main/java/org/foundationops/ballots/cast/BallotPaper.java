package org.foundationops.ballots.cast;

import java.util.List;
import org.foundationops.ballots.Malformed;
import org.foundationops.elections.counting.Ranking;

/**
 * How a ballot may be filled in.
 *
 * @param candidates how many there are; their numbers begin at 1
 * @param takesEqualRanks whether candidates may share a rank
 * @param maxChoices how many may be named; 0 is any number
 */
public record BallotPaper(int candidates, boolean takesEqualRanks, int maxChoices) {

    public static final int MOST_CANDIDATES = 65_535;

    public BallotPaper {
        if (candidates < 1 || candidates > MOST_CANDIDATES || maxChoices < 0) {
            throw new Malformed("A ballot names from 1 to " + MOST_CANDIDATES + " candidates, not " + candidates);
        }
    }

    /** @throws Malformed when a ballot like this could not be counted */
    public void check(Ranking ranking) {
        int choices = 0;
        for (List<Integer> group : ranking.groups()) {
            choices += group.size();
            if (group.size() > 1 && !takesEqualRanks) {
                throw new Malformed("The ballot ranks candidates equally, which this election does not take");
            }
            if (group.getLast() > candidates) {
                throw new Malformed("The ballot names candidate " + group.getLast() + ", and there is none");
            }
        }
        if (maxChoices > 0 && choices > maxChoices) {
            throw new Malformed("The ballot names " + choices + " candidates, and " + maxChoices + " are allowed");
        }
    }

    /** Bytes of the longest ranking: every candidate in a rank of their own. */
    int rankingLength() {
        return 2 + 4 * candidates;
    }
}
