package org.foundationops.events.event.domain;

import java.time.LocalDateTime;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Recognition is for what is to come. */
@ProblemType(type = "event-in-the-past", status = 409, title = "The event has begun")
public final class EventInThePast extends Problem {

    public EventInThePast(LocalDateTime startsAt) {
        super("The event started at " + startsAt + "; only one that is to come can be submitted.");
    }
}
