package org.foundationops.events.event.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody under a conduct suspension is in a new recognised event. */
@ProblemType(type = "organiser-suspended", status = 409, title = "An organiser of the event is suspended")
public final class OrganiserSuspended extends Problem {

    public OrganiserSuspended() {
        super("An organiser, or an organisation of one, is under a suspension of the conduct team now.");
    }
}
