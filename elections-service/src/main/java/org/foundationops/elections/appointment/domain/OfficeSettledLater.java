package org.foundationops.elections.appointment.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Somebody is to take the office over while this one would hold it. */
@ProblemType(
        type = "office-settled-later",
        status = 409,
        title = "Somebody else takes the office over within that time",
        description =
                "The office was given to somebody from a later instant on. End that appointment first, or let this"
                        + " one end by then.")
public final class OfficeSettledLater extends Problem {

    public OfficeSettledLater(String role, Instant from) {
        super("The office of " + role + " is given to somebody from " + from + " on.");
    }
}
