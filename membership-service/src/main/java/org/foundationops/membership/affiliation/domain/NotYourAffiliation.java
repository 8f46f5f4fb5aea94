package org.foundationops.membership.affiliation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One speaks for oneself; a secretary records what others are. */
@ProblemType(type = "not-your-affiliation", status = 403, title = "The affiliation is that of somebody else")
public final class NotYourAffiliation extends Problem {

    public NotYourAffiliation() {
        super("You can record your own affiliations; a secretary records those of others.");
    }
}
