package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** There is a ballot of this key, and it stays. */
@ProblemType(
        type = "recast-not-allowed",
        status = 409,
        title = "The first ballot counts",
        description = "In this election a ballot is not replaced by a later one.")
public final class RecastNotAllowed extends Problem {

    public RecastNotAllowed(String detail) {
        super(detail);
    }
}
