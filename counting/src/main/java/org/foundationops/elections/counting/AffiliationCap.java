package org.foundationops.elections.counting;

import java.util.List;
import java.util.Set;

/**
 * At most {@code maximum} co-affiliated persons may sit (elections.md, "Affiliation cap"). Affiliations are those at the
 * closing of the poll.
 */
public record AffiliationCap(int maximum, List<Group> groups) {

    /** No cap. */
    public static final AffiliationCap NONE = new AffiliationCap(Integer.MAX_VALUE, List.of());

    public AffiliationCap {
        groups = List.copyOf(groups);
    }

    /** Candidates of one control group, and how many of that group sit already and stay. */
    public record Group(String name, Set<Integer> candidates, int sitting) {
        public Group {
            candidates = Set.copyOf(candidates);
        }
    }

    /** Whether this candidate may not be seated beside those elected so far. */
    boolean isReachedFor(int candidate, List<Integer> elected) {
        return groups.stream()
                .filter(group -> group.candidates().contains(candidate))
                .anyMatch(group -> group.sitting()
                                + elected.stream()
                                        .filter(group.candidates()::contains)
                                        .count()
                        >= maximum);
    }
}
