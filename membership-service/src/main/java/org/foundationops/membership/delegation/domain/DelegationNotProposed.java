package org.foundationops.membership.delegation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A delegation is decided once. */
@ProblemType(type = "delegation-not-proposed", status = 409, title = "The delegation is decided or withdrawn")
public final class DelegationNotProposed extends Problem {

    public DelegationNotProposed(DelegationStanding standing) {
        super("The delegation is " + standing + ".");
    }
}
