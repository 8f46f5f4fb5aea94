package org.foundationops.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.TieSeed;
import org.jspecify.annotations.Nullable;

/** What everybody may know of an election at its present state, for views and messages alike. */
final class ElectionFacts {

    /** A name on the ballot paper. */
    public record Standing(
            int number,
            UUID personId,
            String displayName,
            @Nullable Instant withdrawnAt) {

        static Standing of(Candidate candidate) {
            return new Standing(
                    candidate.number(), candidate.personId(), candidate.displayName(), candidate.withdrawnAt());
        }
    }

    /** Somebody elected; rank 1 was elected first. */
    public record Winner(int rank, int number, UUID personId, String displayName) {}

    /** The decision that ratified the count or refused it. */
    public record Ratification(
            LocalDate decidedOn,
            String minuteReference,

            @Schema(description = "The motion that passed, where the body decided here") @Nullable
            UUID motionId) {}

    private ElectionFacts() {}

    static List<Standing> candidates(Election election) {
        return election.candidates().stream().map(Standing::of).toList();
    }

    /** Nobody is named before the result is published. */
    static @Nullable List<Winner> winners(Election election) {
        if (election.status() != ElectionStatus.PUBLISHED) {
            return null;
        }
        List<Candidate> winners = election.winners();
        return java.util.stream.IntStream.range(0, winners.size())
                .mapToObj(i -> new Winner(
                        i + 1,
                        winners.get(i).number(),
                        winners.get(i).personId(),
                        winners.get(i).displayName()))
                .toList();
    }

    static @Nullable String seedCommitment(Election election) {
        return election.tieSeed().map(TieSeed::commitment).orElse(null);
    }

    /** Base64url without padding, as in the manifest's own JSON. */
    static @Nullable String manifestHash(Election election) {
        return election.manifestHash()
                .map(hash -> Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
                .orElse(null);
    }

    /** Revealed when no ballot can change any more. */
    static @Nullable String seed(Election election) {
        return election.tieSeed()
                .filter(seed -> election.status().isVotingOver())
                .map(seed -> HexFormat.of().formatHex(seed))
                .orElse(null);
    }

    /** Revealed with the tie seed. */
    static @Nullable String orderSeed(Election election) {
        return election.status().isVotingOver() ? HexFormat.of().formatHex(election.orderSeed()) : null;
    }

    static @Nullable Ratification ratification(Election election) {
        return election.decision()
                .map(decision ->
                        new Ratification(decision.decidedOn(), decision.minuteReference(), decision.motionId()))
                .orElse(null);
    }
}
