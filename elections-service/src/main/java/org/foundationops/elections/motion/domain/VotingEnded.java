package org.foundationops.elections.motion.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A vote counts until the deadline and not after it, whether the clock has closed the motion or not. */
@ProblemType(
        type = "voting-ended",
        status = 409,
        title = "The time to vote is over",
        description = "Votes are taken until the deadline.")
public final class VotingEnded extends Problem {

    public VotingEnded(Instant at) {
        super("Votes were taken until " + at + ".");
    }
}
