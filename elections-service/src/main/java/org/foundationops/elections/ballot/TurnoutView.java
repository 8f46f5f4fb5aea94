package org.foundationops.elections.ballot;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many have voted, of how many. */
@Schema(name = "Turnout", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000005", "turnout": 402, "roll": 482, "quorum": 121}""")
public record TurnoutView(
        UUID electionId, int turnout, int roll, @Nullable Integer quorum) {}
