package org.foundationops.kit.messages.rebuild;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One rebuild at a time. */
@ProblemType(
        type = "rebuild-running",
        status = 409,
        title = "A rebuild is running",
        description = "Projections are rebuilt one after the other. Wait for the end of the one that runs.")
public final class RebuildRunning extends Problem {

    RebuildRunning() {
        super("Another rebuild is running. GET /v1/rebuilds tells how far it is.");
    }
}
