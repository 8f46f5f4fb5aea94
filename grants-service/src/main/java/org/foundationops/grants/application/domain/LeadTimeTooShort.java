package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Policy grant-lead-time: submitted long enough before the event, or waived by a director. */
@ProblemType(
        type = "lead-time-too-short",
        status = 409,
        title = "The application came too late",
        description = "A director of the deciding body can waive the lead time of the policy grant-lead-time.")
public final class LeadTimeTooShort extends Problem {

    public LeadTimeTooShort(long days, int needed) {
        super("It was submitted " + days + " days before the event, " + needed
                + " are needed unless a director of the deciding body waives that.");
    }
}
