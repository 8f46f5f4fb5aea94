package org.foundationops.membership.suspension.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who is suspended has none of these rights until the suspension ends or is lifted. */
@ProblemType(type = "person-suspended", status = 409, title = "The person is suspended")
public final class PersonSuspended extends Problem {

    public PersonSuspended() {
        super("The person is under a suspension of the conduct team now, and may do this when it is over.");
    }
}
