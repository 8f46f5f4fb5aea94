package org.foundationops.membership.delegation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only what is granted and not over is revoked. */
@ProblemType(type = "delegation-over", status = 409, title = "The delegation is not one to be revoked")
public final class DelegationOver extends Problem {

    public DelegationOver(DelegationStatus status) {
        super("The delegation is " + status + ".");
    }
}
