package org.foundationops.grants.interest.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who is suspended decides nothing. */
@ProblemType(type = "person-suspended", status = 409, title = "You are suspended")
public final class PersonSuspended extends Problem {

    public PersonSuspended() {
        super("You, or an organisation to which you belong, are under a suspension of the conduct team now.");
    }
}
