package org.foundationops.elections.nomination.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody is judge of their own ruling. */
@ProblemType(
        type = "appeal-heard-by-ruler",
        status = 403,
        title = "You have ruled on the nominee yourself",
        description = "Who has ruled on a nominee does not hear the appeal, whatever other office they hold.")
public final class AppealHeardByRuler extends Problem {

    public AppealHeardByRuler() {
        super("You made the ruling; somebody else has to record the decision on the appeal.");
    }
}
