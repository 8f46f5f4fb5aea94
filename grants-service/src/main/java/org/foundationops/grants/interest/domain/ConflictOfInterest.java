package org.foundationops.grants.interest.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides, or records a decision, from which they or their own would gain. */
@ProblemType(
        type = "conflict-of-interest",
        status = 403,
        title = "You have a conflict of interest",
        description =
                "You have declared one, or belong to an organisation in one control group with that of somebody who"
                        + " would gain (BL 4.9). Somebody who is free must do this.")
public final class ConflictOfInterest extends Problem {

    public ConflictOfInterest() {
        super("You have declared a conflict here, or are co-affiliated with somebody who would gain.");
    }
}
