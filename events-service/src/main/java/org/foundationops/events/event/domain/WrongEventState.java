package org.foundationops.events.event.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The event does not stand where this would be possible. */
@ProblemType(type = "wrong-event-state", status = 409, title = "The event is in another state")
public final class WrongEventState extends Problem {

    public WrongEventState(EventStatus status) {
        super("The event is " + status + ".");
    }
}
