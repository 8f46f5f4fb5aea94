package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What did not pass, or was replaced already, is not replaced. */
@ProblemType(
        type = "not-supersedable",
        status = 409,
        title = "The motion cannot be superseded",
        description = "A motion that passed is superseded once, by another of the same body; it is never edited.")
public final class NotSupersedable extends Problem {

    public NotSupersedable(String detail) {
        super(detail);
    }
}
