package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody records the decision on their own application. */
@ProblemType(type = "own-application", status = 403, title = "The application is your own")
public final class OwnApplication extends Problem {

    public OwnApplication() {
        super("Another person must record the decision on your application.");
    }
}
