package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An ended membership stays ended; coming back is a new application. */
@ProblemType(type = "corporate-membership-ended", status = 409, title = "The membership has ended")
public final class CorporateMembershipEnded extends Problem {

    public CorporateMembershipEnded(CorporateStatus status) {
        super("The corporate membership is " + status + "; the organisation may apply for a new one.");
    }
}
