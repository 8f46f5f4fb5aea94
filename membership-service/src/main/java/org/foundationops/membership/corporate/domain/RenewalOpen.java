package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One renewal is under way at a time. */
@ProblemType(type = "renewal-open", status = 409, title = "A renewal is under way")
public final class RenewalOpen extends Problem {

    public RenewalOpen() {
        super("There is a renewal that is neither completed, rejected nor withdrawn.");
    }
}
