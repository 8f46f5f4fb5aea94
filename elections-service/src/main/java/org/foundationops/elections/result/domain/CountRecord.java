package org.foundationops.elections.result.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count as it is stored and published: everything needed to understand it and to repeat it. Figures are decimal text
 * with the digits of the method.
 */
public record CountRecord(
        String method,
        String ruleSetVersion,
        String engineVersion,
        int seats,
        List<Name> candidates,
        long ballots,
        long validBallots,
        String ballotSetHash,
        String quota,
        String quorumStatement,
        List<Winner> winners,
        List<Round> rounds) {

    /** A name on the ballot paper; the count skips who has withdrawn. */
    public record Name(int number, UUID personId, String displayName, boolean withdrawn) {}

    /** Somebody elected; rank 1 was elected first. */
    public record Winner(int rank, int number, UUID personId, String displayName) {}

    /**
     * One round: the figures on which it was decided, and what was decided. Tallies, exhausted and residue sum to the
     * valid ballots exactly.
     */
    public record Round(
            int round,
            String quota,
            List<Tally> tallies,
            String exhausted,
            String residue,
            List<Integer> elected,
            List<Integer> eliminated,
            @Nullable Move transfer,
            List<BrokenTie> ties,
            String explanation) {}

    /** The votes of a candidate in a round. */
    public record Tally(int number, String displayName, String votes) {}

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
}
