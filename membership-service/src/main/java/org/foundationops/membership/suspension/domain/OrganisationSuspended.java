package org.foundationops.membership.suspension.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An organisation that is suspended has none of these rights until the suspension ends or is lifted. */
@ProblemType(type = "organisation-suspended", status = 409, title = "The organisation is suspended")
public final class OrganisationSuspended extends Problem {

    public OrganisationSuspended() {
        super("The organisation is under a suspension of the conduct team now, and may do this when it is over.");
    }
}
