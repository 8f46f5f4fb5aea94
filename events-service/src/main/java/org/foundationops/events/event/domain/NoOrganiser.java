package org.foundationops.events.event.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An event has an organiser. */
@ProblemType(type = "event-without-organiser", status = 422, title = "The event has no organiser")
public final class NoOrganiser extends Problem {

    public NoOrganiser() {
        super("Somebody must answer for the event.", List.of(new FieldError("/organisers", "must name somebody")));
    }
}
