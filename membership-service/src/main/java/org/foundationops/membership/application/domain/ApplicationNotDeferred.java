package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only what was deferred is taken up again. */
@ProblemType(type = "application-not-deferred", status = 409, title = "The application is not deferred")
public final class ApplicationNotDeferred extends Problem {

    public ApplicationNotDeferred(Standing standing) {
        super("The application is " + standing + ".");
    }
}
