package org.foundationops.elections.ballot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many have voted, of how many. */
public record TurnoutView(
        UUID electionId, int turnout, int roll, @Nullable Integer quorum) {}
