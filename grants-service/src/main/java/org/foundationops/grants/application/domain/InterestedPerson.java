package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides, or records a decision, on money of their own. */
@ProblemType(type = "interested-person", status = 403, title = "You have an interest in this application")
public final class InterestedPerson extends Problem {

    public InterestedPerson() {
        super("Neither the applicant nor an organiser of the event records decisions on the application.");
    }
}
