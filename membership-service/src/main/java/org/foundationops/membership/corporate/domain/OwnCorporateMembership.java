package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody records the decision on the application of an organisation that they represent. */
@ProblemType(type = "own-corporate-membership", status = 403, title = "You represent the organisation that applies")
public final class OwnCorporateMembership extends Problem {

    public OwnCorporateMembership() {
        super("Another person must record the decision on the application of your organisation.");
    }
}
