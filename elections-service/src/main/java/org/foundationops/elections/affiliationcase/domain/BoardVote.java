package org.foundationops.elections.affiliationcase.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many of the body want each of the directors concerned to leave. */
public record BoardVote(Map<UUID, Integer> votes) {

    public BoardVote {
        votes = Map.copyOf(votes);
    }

    /** Those with the most votes; on a tie the most recent start leaves. */
    List<UUID> leavers(List<Seating> concerned, int excess) {
        return concerned.stream()
                .sorted(Comparator.comparingInt((Seating seating) -> votes.getOrDefault(seating.personId(), 0))
                        .reversed()
                        .thenComparing(Seating.mostRecentFirst()))
                .map(Seating::personId)
                .limit(excess)
                .toList();
    }
}
