package org.foundationops.elections.appointment.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What has ended cannot end once more. */
@ProblemType(
        type = "appointment-ended",
        status = 409,
        title = "The appointment has ended",
        description = "The role is not held any more.")
public final class AppointmentEnded extends Problem {

    public AppointmentEnded(Instant until) {
        super("The appointment ended at " + until + ".");
    }
}
