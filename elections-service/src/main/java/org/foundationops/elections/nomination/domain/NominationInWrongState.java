package org.foundationops.elections.nomination.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The step is not possible in the state of the nomination. */
@ProblemType(
        type = "nomination-in-wrong-state",
        status = 409,
        title = "The nomination is in another state",
        description = "The detail names the state of the nomination.")
public final class NominationInWrongState extends Problem {

    public NominationInWrongState(String what, NominationStatus status) {
        super("A nomination that is " + status + " cannot be " + what + ".");
    }
}
