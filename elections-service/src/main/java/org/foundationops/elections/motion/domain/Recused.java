package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A conflict was declared, or follows from who is concerned. */
@ProblemType(
        type = "recused",
        status = 403,
        title = "You have a conflict of interest",
        description =
                "Who has a conflict of interest, declared or derived, neither votes nor reads the private reviews.")
public final class Recused extends Problem {

    public Recused() {
        super("You have a conflict of interest in this motion.");
    }
}
