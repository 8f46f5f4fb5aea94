package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** So small a roll waits for an officer. */
@ProblemType(
        type = "small-roll-unconfirmed",
        status = 409,
        title = "The roll is small, and nobody has confirmed it",
        description =
                "Below 50 voters with publication of every ballot, and below 5 voters, an officer confirms the roll or"
                        + " lowers the publication level before registration opens.")
public final class SmallRollUnconfirmed extends Problem {

    public SmallRollUnconfirmed(String reason) {
        super(reason + " An officer of the election has to confirm the roll before registration opens.");
    }
}
