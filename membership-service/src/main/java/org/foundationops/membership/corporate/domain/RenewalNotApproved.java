package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only an approved renewal without an invoice is billed. */
@ProblemType(type = "renewal-not-approved", status = 409, title = "The renewal is not one to be invoiced now")
public final class RenewalNotApproved extends Problem {

    public RenewalNotApproved(RenewalStatus status) {
        super("The renewal is " + status + "; it is billed once, after its approval.");
    }
}
