package org.foundationops.elections.counting;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a result says of the ballots.
 *
 * @param candidates display names; candidate 1 is the first
 * @param total blank ballots included
 * @param hash of {@link BallotSet#hash()}, which takes some time for many ballots
 */
public record CountedBallots(List<String> candidates, long total, Supplier<String> hash) {

    public CountedBallots {
        candidates = List.copyOf(candidates);
    }

    static CountedBallots of(BallotSet ballots) {
        return new CountedBallots(ballots.candidates(), ballots.total(), ballots::hash);
    }

    public String nameOf(int candidate) {
        return candidates.get(candidate - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountedBallots(List<String> names, long ballots, Supplier<String> otherHash)
                && candidates.equals(names)
                && total == ballots
                && hash.get().equals(otherHash.get());
    }

    @Override
    public int hashCode() {
        return candidates.hashCode() + Long.hashCode(total);
    }
}
