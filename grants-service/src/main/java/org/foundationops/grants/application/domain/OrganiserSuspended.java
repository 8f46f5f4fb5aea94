package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A conduct suspension blocks approval. */
@ProblemType(type = "organiser-suspended", status = 409, title = "Somebody behind the application is suspended")
public final class OrganiserSuspended extends Problem {

    public OrganiserSuspended() {
        super("The applicant, an organiser of the event, or an organisation of theirs is under a conduct suspension.");
    }
}
