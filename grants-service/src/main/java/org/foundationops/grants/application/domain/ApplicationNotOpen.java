package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What is decided or withdrawn stays so. */
@ProblemType(type = "application-not-open", status = 409, title = "The application is not open any more")
public final class ApplicationNotOpen extends Problem {

    public ApplicationNotOpen(ApplicationStatus status) {
        super("The application is " + status + ".");
    }
}
