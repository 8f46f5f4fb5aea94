package org.foundationops.elections.counting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one ballot says: groups of candidate numbers (from 1), best first; a group of more than one is an equal rank. */
public record Ranking(List<List<Integer>> groups) implements Comparable<Ranking> {

    private static final Ranking BLANK = new Ranking(List.of());

    public Ranking {
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> group : groups) {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("A rank without a candidate");
            }
            for (int candidate : group) {
                if (candidate < 1) {
                    throw new IllegalArgumentException("Candidate numbers begin at 1, not " + candidate);
                }
                if (!seen.add(candidate)) {
                    throw new IllegalArgumentException("Candidate " + candidate + " is ranked twice");
                }
            }
        }
        groups = groups.stream().map(Ranking::ascending).toList();
    }

    /** A ballot that ranks nobody. */
    public static Ranking blank() {
        return BLANK;
    }

    /** A strict ranking, best first. */
    public static Ranking of(int... candidates) {
        return new Ranking(Arrays.stream(candidates).mapToObj(List::of).toList());
    }

    public boolean isBlank() {
        return groups.isEmpty();
    }

    public boolean hasEqualRanks() {
        return groups.stream().anyMatch(group -> group.size() > 1);
    }

    /** As {@link RankingTable} keeps it: the members of an equal rank after the first are negative. */
    int[] row() {
        return groups.stream()
                .flatMapToInt(group -> IntStream.range(0, group.size())
                        .map(place -> place == 0 ? group.getFirst() : -group.get(place)))
                .toArray();
    }

    int highestCandidate() {
        return groups.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The order of the canonical ballot set: rank by rank, a ranking before its own continuations. */
    @Override
    public int compareTo(Ranking other) {
        for (int rank = 0; rank < Math.min(groups.size(), other.groups.size()); rank++) {
            int order = compareGroups(groups.get(rank), other.groups.get(rank));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(groups.size(), other.groups.size());
    }

    /** As in a BLT line: {@code 3 1=2}. */
    @Override
    public String toString() {
        return groups.stream()
                .map(group -> group.stream().map(String::valueOf).collect(Collectors.joining("=")))
                .collect(Collectors.joining(" "));
    }

    private static int compareGroups(List<Integer> left, List<Integer> right) {
        for (int place = 0; place < Math.min(left.size(), right.size()); place++) {
            int order = Integer.compare(left.get(place), right.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static List<Integer> ascending(List<Integer> group) {
        return group.size() == 1 ? List.copyOf(group) : group.stream().sorted().toList();
    }
}
