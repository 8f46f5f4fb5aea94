package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The answer must be to the question. */
@ProblemType(
        type = "asked-by-another-service",
        status = 409,
        title = "What another service asks cannot be reworded",
        description =
                "A motion that answers a decision request is decided as it was asked; only the way to decide can be changed.")
public final class AskedByAnotherService extends Problem {

    public AskedByAnotherService() {
        super("Change the rule, the mode or the meeting only, or let the request be withdrawn.");
    }
}
