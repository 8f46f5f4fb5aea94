package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Outside the window no ballot is accepted. */
@ProblemType(
        type = "voting-not-open",
        status = 409,
        title = "Voting is not open",
        description =
                "Ballots are accepted from the opening of voting until, and not including, the instant at which it closes.")
public final class VotingNotOpen extends Problem {

    public VotingNotOpen(String detail) {
        super(detail);
    }
}
