package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who wants to be a member applies; a nomination is for somebody else. */
@ProblemType(type = "own-nomination", status = 403, title = "The nomination is your own")
public final class OwnNomination extends Problem {

    public OwnNomination() {
        super("You cannot nominate yourself. Apply instead.");
    }
}
