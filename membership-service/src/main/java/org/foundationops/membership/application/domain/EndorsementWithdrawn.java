package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was withdrawn stays so; the member may endorse again. */
@ProblemType(type = "endorsement-withdrawn", status = 409, title = "The endorsement was withdrawn")
public final class EndorsementWithdrawn extends Problem {

    public EndorsementWithdrawn() {
        super("The endorsement was withdrawn before.");
    }
}
