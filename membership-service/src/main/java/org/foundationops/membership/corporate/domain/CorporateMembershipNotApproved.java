package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only an approved membership without an invoice is billed. */
@ProblemType(
        type = "corporate-membership-not-approved",
        status = 409,
        title = "The membership is not one to be invoiced now")
public final class CorporateMembershipNotApproved extends Problem {

    public CorporateMembershipNotApproved(Standing standing) {
        super("The corporate membership is " + standing + "; it is billed once, after its approval.");
    }
}
