package org.foundationops.elections.suspension.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who is suspended neither nominates nor stands. */
@ProblemType(
        type = "person-suspended",
        status = 409,
        title = "The person is suspended",
        description = "While a suspension of the conduct team lasts, its person neither nominates nor stands.")
public final class PersonSuspended extends Problem {

    public PersonSuspended() {
        super("The person is under a suspension of the conduct team now.");
    }
}
