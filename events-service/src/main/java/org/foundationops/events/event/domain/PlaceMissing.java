package org.foundationops.events.event.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An event in person is somewhere. */
@ProblemType(type = "event-place-missing", status = 422, title = "The place of the event is missing")
public final class PlaceMissing extends Problem {

    public PlaceMissing() {
        super(
                "An event where people meet needs a city and a country.",
                List.of(
                        new FieldError("/city", "is needed unless format is ONLINE"),
                        new FieldError("/country", "is needed unless format is ONLINE")));
    }
}
