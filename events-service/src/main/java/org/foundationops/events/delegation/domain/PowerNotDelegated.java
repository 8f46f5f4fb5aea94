package org.foundationops.events.delegation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A delegation gives one power and no other. */
@ProblemType(type = "power-not-delegated", status = 409, title = "The delegation does not give this power")
public final class PowerNotDelegated extends Problem {

    public PowerNotDelegated(String given, String needed) {
        super("The delegation gives " + given + "; this needs " + needed + ".");
    }
}
