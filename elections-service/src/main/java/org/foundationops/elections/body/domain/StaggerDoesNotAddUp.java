package org.foundationops.elections.body.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The seats up in odd and in even years are not all seats. */
@ProblemType(
        type = "stagger-does-not-add-up",
        status = 422,
        title = "The seats of both cohorts are not the authorised number",
        description = "With Q = floor(N/2)+1, Q seats are up in odd board years and Q-1 in even ones, which adds up for"
                + " odd N only. For an even number, or another division, give a plan: how many seats are up when.")
public final class StaggerDoesNotAddUp extends Problem {

    public StaggerDoesNotAddUp(String detail) {
        super(detail);
    }
}
