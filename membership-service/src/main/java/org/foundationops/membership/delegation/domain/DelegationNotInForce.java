package org.foundationops.membership.delegation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody decides by a delegation that is not granted, has not begun, is revoked or over. */
@ProblemType(type = "delegation-not-in-force", status = 409, title = "The delegation is not in force")
public final class DelegationNotInForce extends Problem {

    public DelegationNotInForce(DelegationStatus status) {
        super("The delegation is " + status + ".");
    }
}
