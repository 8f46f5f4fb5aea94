package org.foundationops.membership.affirmation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Once a year. */
@ProblemType(type = "already-affirmed", status = 409, title = "You have affirmed it")
public final class AlreadyAffirmed extends Problem {

    public AlreadyAffirmed(int year) {
        super("You have affirmed this text for " + year + ".");
    }
}
