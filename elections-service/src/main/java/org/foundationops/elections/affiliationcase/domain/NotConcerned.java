package org.foundationops.elections.affiliationcase.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only the directors concerned may do this. */
@ProblemType(
        type = "not-concerned",
        status = 403,
        title = "Only the directors concerned may do this",
        description = "Notice is given, and an agreement made, by those directors who belong to the control group.")
public final class NotConcerned extends Problem {

    public NotConcerned() {
        super("This is for the directors who belong to the control group.");
    }
}
