package org.foundationops.elections.appointment.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody had authority without anybody knowing. */
@ProblemType(
        type = "appointment-in-the-past",
        status = 422,
        title = "An appointment cannot begin in the past",
        description = "Who is appointed holds the role from now on or later.")
public final class AppointmentInThePast extends Problem {

    public AppointmentInThePast(Instant from) {
        super(
                "The appointment cannot begin at " + from + ", which has passed.",
                List.of(new FieldError("/from", "must not have passed")));
    }
}
