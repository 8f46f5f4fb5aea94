package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Consent is given once. */
@ProblemType(type = "consent-given", status = 409, title = "The person has consented")
public final class ConsentGiven extends Problem {

    public ConsentGiven() {
        super("The person has accepted already and waits for the admission.");
    }
}
