package org.foundationops.elections.appointment.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An appointment must last. */
@ProblemType(
        type = "appointment-ends-before-it-starts",
        status = 422,
        title = "The appointment would end before it starts",
        description = "The end of an appointment must be later than its start.")
public final class AppointmentEndsBeforeItStarts extends Problem {

    public AppointmentEndsBeforeItStarts(OfficerRole role, Instant from, Instant until) {
        super("The appointment as " + role.text() + " from " + from + " cannot end at " + until + ".");
    }
}
