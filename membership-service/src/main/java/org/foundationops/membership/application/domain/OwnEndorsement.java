package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody endorses or discusses their own application. */
@ProblemType(type = "own-endorsement", status = 403, title = "The application is your own")
public final class OwnEndorsement extends Problem {

    public OwnEndorsement() {
        super("Other members endorse your application and comment on it.");
    }
}
