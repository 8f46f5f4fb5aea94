package org.foundationops.elections.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.nomination.domain.Nomination;
import org.jspecify.annotations.Nullable;

/** A candidate as the ballot paper shows them. */
@Schema(name = "Candidate", examples = """
        {"number": 1, "personId": "0199d1a0-5b5c-7000-8000-000000000013", "nominationId": "0199d1a0-5b5c-7000-8000-000000000006",
        "displayName": "Ada Example", "statement": "I maintain the documentation.",
        "affiliations": ["Example Ltd (employee)"], "links": ["https://example.org/ada"]}""")
public record CandidateView(
        int number,
        UUID personId,
        UUID nominationId,
        String displayName,

        @Schema(description = "Markdown in which nothing is left but text and links to pages and mailboxes.") @Nullable
        String statement,

        List<String> affiliations,
        List<String> links,
        @Nullable Instant withdrawnAt) {

    static CandidateView of(Candidate candidate, Nomination nomination) {
        return new CandidateView(
                candidate.number(),
                candidate.personId(),
                nomination.id(),
                candidate.displayName(),
                nomination.safeStatement(),
                nomination.affiliations(),
                nomination.links(),
                candidate.withdrawnAt());
    }

    /** Numbers as text in their order. */
    String sortKey() {
        return "%05d".formatted(number);
    }
}
