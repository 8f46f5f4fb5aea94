package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An application is decided once. */
@ProblemType(type = "corporate-membership-decided", status = 409, title = "The application is decided")
public final class CorporateMembershipDecided extends Problem {

    public CorporateMembershipDecided(Standing standing) {
        super("The corporate membership is " + standing + ".");
    }
}
