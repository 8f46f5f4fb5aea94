package org.foundationops.kit.policy;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was decided under a policy was decided under it. */
@ProblemType(
        type = "policy-in-the-past",
        status = 422,
        title = "A policy cannot be changed for the past",
        description = "Leave validFrom out, and the value holds from now on, or name a later instant.")
public final class PolicyInThePast extends Problem {

    public PolicyInThePast(Instant validFrom, Instant now) {
        super("It would hold from " + validFrom + ", and now is " + now + ".");
    }
}
