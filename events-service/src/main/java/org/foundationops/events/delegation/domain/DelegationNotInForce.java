package org.foundationops.events.delegation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides by a delegation that is not granted, has not begun, is revoked or over. */
@ProblemType(
        type = "delegation-not-in-force",
        status = 409,
        title = "The delegation is not in force",
        description = "Delegations are learnt by message: try again in a moment if it has just been granted.")
public final class DelegationNotInForce extends Problem {

    public DelegationNotInForce() {
        super("The delegation is not granted, has not begun, is revoked or over, as far as is known here.");
    }
}
