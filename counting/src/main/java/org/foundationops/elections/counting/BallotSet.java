package org.foundationops.elections.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All ballots of an election with identical rankings merged. No count depends on the order in which they arrived, and
 * what is shown of them is in canonical order.
 */
public final class BallotSet {

    /** Keeps every product of the fixed-point arithmetic below 2^63. */
    public static final long MAXIMUM_BALLOTS = 50_000_000;

    /** Candidate numbers are hashed as 16 bits when a tie is broken by the seed. */
    public static final int MAXIMUM_CANDIDATES = 65_535;

    private final List<String> candidates;
    private final RankingTable table;
    private final long total;
    private final long blank;
    private final boolean equalRanks;

    BallotSet(List<String> candidates, RankingTable table) {
        this.candidates = List.copyOf(candidates);
        this.table = table;
        long sum = 0;
        long empty = 0;
        boolean equal = false;
        for (int ranking = 0; ranking < table.size(); ranking++) {
            sum += table.weight(ranking);
            empty += table.start(ranking) == table.end(ranking) ? table.weight(ranking) : 0;
            for (int at = table.start(ranking); at < table.end(ranking); at++) {
                equal |= table.ranks()[at] < 0;
            }
        }
        this.total = sum;
        this.blank = empty;
        this.equalRanks = equal;
    }

    public static Builder of(List<String> candidates) {
        return new Builder(candidates);
    }

    /** Display names; candidate 1 is the first. */
    public List<String> candidates() {
        return candidates;
    }

    public String nameOf(int candidate) {
        return candidates.get(candidate - 1);
    }

    /** How many ballots carry each distinct ranking, in canonical order. */
    public SortedMap<Ranking, Long> papers() {
        SortedMap<Ranking, Long> papers = new TreeMap<>();
        for (int ranking = 0; ranking < table.size(); ranking++) {
            papers.put(ranking(ranking), table.weight(ranking));
        }
        return Collections.unmodifiableSortedMap(papers);
    }

    public int distinctRankings() {
        return table.size();
    }

    public long total() {
        return total;
    }

    public long blank() {
        return blank;
    }

    /** Ballots that are not blank. */
    public long valid() {
        return total - blank;
    }

    public boolean hasEqualRanks() {
        return equalRanks;
    }

    RankingTable table() {
        return table;
    }

    /**
     * SHA-256, lower-case hexadecimal, of the number of candidates and then each distinct ranking with its weight
     * ({@code weight ranking}, one per line, in canonical order). Seats, names and withdrawals are not part of it, so a
     * recount with other parameters shows the same hash.
     */
    public String hash() {
        MessageDigest digest = sha256();
        digest.update((candidates.size() + "\n").getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<Ranking, Long> paper : papers().entrySet()) {
            digest.update((paper.getValue() + " " + paper.getKey() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BallotSet set && candidates.equals(set.candidates) && papers().equals(set.papers());
    }

    @Override
    public int hashCode() {
        return candidates.hashCode() + Long.hashCode(total);
    }

    @Override
    public String toString() {
        return total + " ballots for " + candidates.size() + " candidates";
    }

    private Ranking ranking(int ranking) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int at = table.start(ranking); at < table.end(ranking); at++) {
            int entry = table.ranks()[at];
            if (entry > 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(Math.abs(entry));
        }
        return groups.isEmpty() ? Ranking.blank() : new Ranking(groups);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** Collects ballots one by one or in bundles. */
    public static final class Builder {

        private final List<String> candidates;
        private final RankingTable table = new RankingTable();
        private long total;

        private Builder(List<String> candidates) {
            if (candidates.isEmpty() || candidates.size() > MAXIMUM_CANDIDATES) {
                throw new IllegalArgumentException("From 1 to " + MAXIMUM_CANDIDATES + " candidates can be counted");
            }
            this.candidates = List.copyOf(candidates);
        }

        public Builder add(Ranking ranking, long weight) {
            if (weight < 1 || weight > MAXIMUM_BALLOTS - total) {
                throw new IllegalArgumentException(
                        "The weights must be positive and sum to at most " + MAXIMUM_BALLOTS);
            }
            if (ranking.highestCandidate() > candidates.size()) {
                throw new IllegalArgumentException("There is no candidate " + ranking.highestCandidate());
            }
            int[] row = ranking.row();
            table.add(row, row.length, weight);
            total += weight;
            return this;
        }

        public Builder add(Ranking ranking) {
            return add(ranking, 1);
        }

        public BallotSet build() {
            return new BallotSet(candidates, table);
        }
    }
}
