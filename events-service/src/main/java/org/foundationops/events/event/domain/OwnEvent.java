package org.foundationops.events.event.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides on what they organise. */
@ProblemType(type = "own-event", status = 403, title = "This is your own event")
public final class OwnEvent extends Problem {

    public OwnEvent() {
        super("An organiser cannot record the decision on the own event.");
    }
}
