package org.foundationops.elections.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All ballots of an election with identical rankings merged, in canonical order: the order in which ballots arrived is
 * not in it and so cannot matter to a count.
 */
public final class BallotSet {

    /** Keeps every product of the fixed-point arithmetic below 2^63. */
    public static final long MAXIMUM_BALLOTS = 50_000_000;

    /** Candidate numbers are hashed as 16 bits when a tie is broken by the seed. */
    public static final int MAXIMUM_CANDIDATES = 65_535;

    private final List<String> candidates;
    private final SortedMap<Ranking, Long> papers;
    private final long total;

    private BallotSet(List<String> candidates, SortedMap<Ranking, Long> papers, long total) {
        this.candidates = candidates;
        this.papers = papers;
        this.total = total;
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

    /** How many ballots carry each distinct ranking. */
    public SortedMap<Ranking, Long> papers() {
        return papers;
    }

    public long total() {
        return total;
    }

    public long blank() {
        return papers.getOrDefault(Ranking.blank(), 0L);
    }

    /** Ballots that are not blank. */
    public long valid() {
        return total - blank();
    }

    /**
     * SHA-256, lower-case hexadecimal, of the number of candidates and then each distinct ranking with its weight
     * ({@code weight ranking}, one per line, in canonical order). Seats, names and withdrawals are not part of it, so a
     * recount with other parameters shows the same hash.
     */
    public String hash() {
        MessageDigest digest = sha256();
        digest.update((candidates.size() + "\n").getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<Ranking, Long> paper : papers.entrySet()) {
            digest.update((paper.getValue() + " " + paper.getKey() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
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
        private final SortedMap<Ranking, Long> papers = new TreeMap<>();
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
            papers.merge(ranking, weight, Long::sum);
            total += weight;
            return this;
        }

        public Builder add(Ranking ranking) {
            return add(ranking, 1);
        }

        public BallotSet build() {
            return new BallotSet(candidates, Collections.unmodifiableSortedMap(new TreeMap<>(papers)), total);
        }
    }
}
