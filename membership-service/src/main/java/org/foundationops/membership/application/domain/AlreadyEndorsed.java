package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One endorsement each. */
@ProblemType(type = "already-endorsed", status = 409, title = "You have endorsed this application")
public final class AlreadyEndorsed extends Problem {

    public AlreadyEndorsed() {
        super("A member endorses an application once.");
    }
}
