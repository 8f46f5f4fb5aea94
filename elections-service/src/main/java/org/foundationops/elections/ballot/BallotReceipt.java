package org.foundationops.elections.ballot;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a ballot was cast, and when. It does not repeat the ranking, so that no answer that is kept shows it. */
@Schema(name = "BallotReceipt", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000005", "castAt": "2026-11-03T10:00:00.123456Z"}""")
public record BallotReceipt(UUID electionId, Instant castAt) {}
