package org.foundationops.elections.election.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Too late to be moved. */
@ProblemType(
        type = "voting-is-over",
        status = 409,
        title = "Voting has ended",
        description = "The end of voting can be moved until it comes. Afterwards no ballot is accepted any more.")
public final class VotingIsOver extends Problem {

    public VotingIsOver(Instant end) {
        super("Voting ended at " + end + "; its end can no longer be moved.");
    }
}
