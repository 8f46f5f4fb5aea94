package org.foundationops.elections.roll.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Two officers are two persons. */
@ProblemType(
        type = "second-officer-needed",
        status = 403,
        title = "Another officer has to confirm it",
        description = "Somebody is added to a frozen roll by two officers: one proposes, another one confirms.")
public final class SecondOfficerNeeded extends Problem {

    public SecondOfficerNeeded() {
        super("You have proposed it yourself; another election officer of the body has to confirm it.");
    }
}
