package org.foundationops.grants.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** No approval without a code of conduct reference. */
@ProblemType(type = "conduct-reference-missing", status = 409, title = "There is no code of conduct")
public final class ConductReferenceMissing extends Problem {

    public ConductReferenceMissing() {
        super(
                "The event, or the application where there is no event, has to name a code of conduct before money can be given.");
    }
}
