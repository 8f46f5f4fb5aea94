package org.foundationops.elections.result.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count as it is stored and published: everything needed to understand it and to repeat it. Figures are decimal text
 * with the digits of the method.
 *
 * @param quota of the first round; 0 where the method knows none
 * @param rounds none where the method has passes or compares pairs
 */
public record CountRecord(
        String method,
        String ruleSetVersion,
        String engineVersion,
        @Nullable Options options,
        @Nullable Cap affiliationCap,
        int seats,
        List<Name> candidates,
        long ballots,
        long validBallots,
        String ballotSetHash,
        String quota,
        String quorumStatement,
        List<Winner> winners,
        List<Round> rounds,
        @Nullable List<List<Round>> passes,
        @Nullable Pairs pairwise) {

    /** What the method was told besides the ballots. */
    public record Options(
            String quota,
            String threshold,
            boolean batchElimination,
            @Nullable Integer maxChoices) {}

    /** At most so many co-affiliated persons may sit; affiliations are those at the closing of the poll. */
    public record Cap(int maximum, List<Group> groups) {}

    /** Candidates of one control group, and how many of that group sit already and stay. */
    public record Group(List<Integer> candidates, int sitting) {}

    /** A name on the ballot paper; the count skips who has withdrawn, or is left out of a recount. */
    public record Name(int number, UUID personId, String displayName, boolean withdrawn) {}

    /** Somebody elected; rank 1 was elected first. */
    public record Winner(int rank, int number, UUID personId, String displayName) {}

    /**
     * One round: the figures on which it was decided, and what was decided. Tallies, exhausted and residue sum to the
     * valid ballots exactly.
     *
     * @param deemed those of the elected who took the last seats together without the quota
     * @param capped those of the eliminated whom the affiliation cap kept out
     * @param optional the figures lack a last transfer that no longer mattered
     */
    public record Round(
            int round,
            String quota,
            List<Tally> tallies,
            @Nullable Keep keepFactors,
            String exhausted,
            String residue,
            List<Integer> elected,
            @Nullable List<Integer> deemed,
            List<Integer> eliminated,
            @Nullable List<Integer> capped,
            @Nullable List<Move> transfers,
            @Nullable Boolean optional,
            List<BrokenTie> ties,
            String explanation) {}

    /** The votes of a candidate in a round. */
    public record Tally(int number, String displayName, String votes) {}

    /** Keep factors of Meek's rule, and the total surplus that its iterations left. */
    public record Keep(List<Factor> factors, String surplus) {}

    /** What a candidate keeps of each vote. */
    public record Factor(int number, String factor) {}

    /** Papers that move before the next round; {@code reason} is SURPLUS or EXCLUSION. */
    public record Move(
            String reason,
            int from,
            String votes,
            List<Movement> movements,
            String nonTransferable,
            String truncated) {}

    /** Votes that reach one candidate. */
    public record Movement(int to, long papers, String votes) {}

    /** A tie and how it was broken, in words. */
    public record BrokenTie(String subject, List<Integer> candidates, int chosen, String brokenBy, String words) {}

    /** Of Schulze's method: candidates in the order of the rows and columns, and groups of equals, best first. */
    public record Pairs(
            List<Integer> candidates,
            List<List<Long>> preferred,
            List<List<Long>> strongestPaths,
            List<List<Integer>> ranking,
            String explanation) {}

    public List<Integer> winningNumbers() {
        return winners.stream().map(Winner::number).toList();
    }

    /** Whether every figure of every round is the same. */
    public boolean isIdenticalTo(CountRecord other) {
        return electsAs(other)
                && method.equals(other.method)
                && ballotSetHash.equals(other.ballotSetHash)
                && validBallots == other.validBallots
                && rounds.equals(other.rounds)
                && Objects.equals(passes, other.passes)
                && Objects.equals(pairwise, other.pairwise);
    }

    /** Whether the same persons are elected, in the same order. */
    public boolean electsAs(CountRecord other) {
        return Objects.equals(winningNumbers(), other.winningNumbers());
    }
}
