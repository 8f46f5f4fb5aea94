package org.foundationops.grants.application.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Events are known by message, a moment after they were recorded. */
@ProblemType(
        type = "event-unknown",
        status = 409,
        title = "The event is not known here",
        description = "Events are learnt by message: try again in a moment if the event has just been recorded.")
public final class EventUnknown extends Problem {

    public EventUnknown(UUID eventId) {
        super("No event " + eventId + " is known here yet.");
    }
}
