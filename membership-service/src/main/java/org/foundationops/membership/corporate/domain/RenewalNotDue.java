package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A renewal is requested from shortly before the end of the term until the membership lapses. */
@ProblemType(type = "renewal-not-due", status = 409, title = "The renewal is not due yet")
public final class RenewalNotDue extends Problem {

    public RenewalNotDue(CorporateStatus status) {
        super("The corporate membership is " + status
                + "; it is renewed from shortly before the end of its term until it lapses.");
    }
}
