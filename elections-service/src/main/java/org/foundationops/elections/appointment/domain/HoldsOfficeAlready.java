package org.foundationops.elections.appointment.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One person may hold several offices, but no office twice. */
@ProblemType(
        type = "holds-office-already",
        status = 409,
        title = "The person holds that role then",
        description =
                "One person may hold several offices, but no office twice at once. An officer is elected again from"
                        + " the end of the year on.")
public final class HoldsOfficeAlready extends Problem {

    public HoldsOfficeAlready(String role) {
        super("The person is " + role + " of this body at that time already.");
    }
}
