package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What is decided or withdrawn stays so. */
@ProblemType(type = "application-not-open", status = 409, title = "The application is not open")
public final class ApplicationNotOpen extends Problem {

    public ApplicationNotOpen(Standing standing) {
        super("The application is " + standing + ".");
    }
}
