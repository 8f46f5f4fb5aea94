package org.foundationops.membership.affiliation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What is over is not ended again. */
@ProblemType(type = "affiliation-ended", status = 409, title = "The affiliation is over")
public final class AffiliationEnded extends Problem {

    public AffiliationEnded() {
        super("The affiliation has ended. If the person came back, record a new one.");
    }
}
