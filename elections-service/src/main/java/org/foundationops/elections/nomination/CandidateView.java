package org.foundationops.elections.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.nomination.domain.Nomination;
import org.jspecify.annotations.Nullable;

/** A candidate as the ballot paper shows them. */
public record CandidateView(
        int number,
        UUID personId,
        UUID nominationId,
        String displayName,
        @Nullable String statement,
        List<String> affiliations,
        @Nullable Instant withdrawnAt) {

    static CandidateView of(Candidate candidate, Nomination nomination) {
        return new CandidateView(
                candidate.number(),
                candidate.personId(),
                nomination.id(),
                candidate.displayName(),
                nomination.statement(),
                nomination.affiliations(),
                candidate.withdrawnAt());
    }

    /** Numbers as text in their order. */
    String sortKey() {
        return "%05d".formatted(number);
    }
}
