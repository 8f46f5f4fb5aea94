package org.foundationops.elections.nomination;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ballot paper as its reader sees it. */
@Schema(name = "BallotPaper", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000005", "drawnFor": "0199d1a0-5b5c-7000-8000-000000000013",
        "candidates": [{"number": 3, "personId": "0199d1a0-5b5c-7000-8000-000000000013",
        "nominationId": "0199d1a0-5b5c-7000-8000-000000000006", "displayName": "Cleo Example",
        "statement": "I maintain the documentation.", "affiliations": ["Example Ltd (employee)"], "links": []}]}""")
public record BallotPaperView(
        UUID electionId,

        @Schema(description = "Whose order it is; the nil UUID for all who are not signed in.")
        UUID drawnFor,

        @Schema(description = "In the order for this reader; numbers are the same for everybody.")
        List<CandidateView> candidates) {}
