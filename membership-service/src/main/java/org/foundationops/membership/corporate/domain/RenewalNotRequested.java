package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A renewal is a draft until it is decided, once. */
@ProblemType(type = "renewal-not-requested", status = 409, title = "The renewal is decided")
public final class RenewalNotRequested extends Problem {

    public RenewalNotRequested(RenewalStatus status) {
        super("The renewal is " + status + ".");
    }
}
