package org.foundationops.elections.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.elections.nomination.domain.NominationStatus;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A nomination as the officers and those concerned see it. */
@Schema(name = "Nomination", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000006", "electionId": "0199d1a0-5b5c-7000-8000-000000000005",
        "nomineeId": "0199d1a0-5b5c-7000-8000-000000000013", "nominatorId": "0199d1a0-5b5c-7000-8000-000000000014",
        "status": "ACCEPTED", "displayName": "Ada Example", "statement": "I maintain the documentation.",
        "affiliations": ["Example Ltd (employee)"], "links": ["https://example.org/ada"], "nominatedAt": "2026-10-06T10:00:00Z"}""")
public record NominationView(
        UUID id,
        @JsonIgnore long version,
        UUID electionId,
        UUID nomineeId,
        UUID nominatorId,
        NominationStatus status,
        @Nullable String displayName,

        @Schema(description = "Markdown in which nothing is left but text and links to pages and mailboxes.") @Nullable
        String statement,

        List<String> affiliations,
        List<String> links,
        @Nullable String rulingReason,
        @Nullable Instant ruledAt,
        @Nullable AppealView appeal,
        Instant nominatedAt,
        @Nullable Instant withdrawnAt)
        implements Versioned {

    static NominationView of(Nomination nomination) {
        return new NominationView(
                nomination.id(),
                nomination.version(),
                nomination.electionId(),
                nomination.nomineeId(),
                nomination.nominatorId(),
                nomination.status(),
                nomination.displayName(),
                nomination.safeStatement(),
                nomination.affiliations(),
                nomination.links(),
                nomination.rulingReason(),
                nomination.ruledAt(),
                AppealView.of(nomination.appeal()),
                nomination.nominatedAt(),
                nomination.withdrawnAt());
    }

    String sortKey() {
        return id.toString();
    }
}
