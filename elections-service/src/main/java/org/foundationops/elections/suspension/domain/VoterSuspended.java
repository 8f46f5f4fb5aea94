package org.foundationops.elections.suspension.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who is suspended, or votes for an organisation that is, casts no ballot. */
@ProblemType(
        type = "voter-suspended",
        status = 409,
        title = "The voter is suspended",
        description = "While a suspension of the conduct team lasts, no ballot is cast by its person or for its"
                + " organisation. One that was cast before stays in the box.")
public final class VoterSuspended extends Problem {

    public VoterSuspended() {
        super("You, or the organisation for which you vote, are under a suspension of the conduct team now.");
    }
}
