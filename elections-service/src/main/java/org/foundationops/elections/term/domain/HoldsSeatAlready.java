package org.foundationops.elections.term.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One seat of a body is enough. */
@ProblemType(
        type = "holds-seat-already",
        status = 409,
        title = "The person holds a seat of the body",
        description = "A person holds at most one seat of a body at an instant, or will hold one soon.")
public final class HoldsSeatAlready extends Problem {

    public HoldsSeatAlready(UUID personId) {
        super("Person " + personId + " holds a seat of the body, or was elected to one.");
    }
}
