package org.foundationops.events.delegation.domain;

import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What goes beyond the limit of one decision is for the body itself. */
@ProblemType(type = "above-decision-limit", status = 409, title = "The delegation does not reach so far")
public final class AboveDecisionLimit extends Problem {

    public AboveDecisionLimit(Money amount, Money limit) {
        super("The decision is about " + amount + ", the delegation reaches to " + limit
                + "; the body itself has to decide.");
    }
}
