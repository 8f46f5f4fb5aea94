package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One open application a person. */
@ProblemType(type = "application-already-open", status = 409, title = "The person has an open application")
public final class ApplicationAlreadyOpen extends Problem {

    public ApplicationAlreadyOpen() {
        super("The person has an application that is not decided yet.");
    }
}
