package org.foundationops.elections.affiliationcase.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The case is in another state. */
@ProblemType(
        type = "case-in-wrong-state",
        status = 409,
        title = "The case is in another state",
        description =
                "Notice and agreement come before the deadline for an agreement, the vote of the body after it, and nothing after the decision.")
public final class CaseInWrongState extends Problem {

    public CaseInWrongState(String what, CaseStatus status) {
        super("The case cannot be " + what + " in " + status + ".");
    }
}
