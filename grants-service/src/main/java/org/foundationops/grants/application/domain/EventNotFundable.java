package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Grants are possible for recognised events that take place. */
@ProblemType(type = "event-not-fundable", status = 409, title = "The event cannot have a grant")
public final class EventNotFundable extends Problem {

    public EventNotFundable() {
        super("An event needs the level RECOGNISED, and must not be cancelled, declined or revoked.");
    }
}
