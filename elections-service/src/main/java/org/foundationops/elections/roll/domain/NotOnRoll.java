package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only who is on the roll votes. */
@ProblemType(
        type = "not-on-roll",
        status = 403,
        title = "You are not on the voter roll",
        description = "The roll is the electorate at the record date, frozen; who joined later votes next time.")
public final class NotOnRoll extends Problem {

    public NotOnRoll() {
        super("You are not on the roll of this election, which was frozen at its record date.");
    }
}
