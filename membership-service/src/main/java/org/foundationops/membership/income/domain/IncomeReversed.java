package org.foundationops.membership.income.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A booking is reversed once, and a counter-entry never. */
@ProblemType(type = "income-reversed", status = 409, title = "The booking is reversed")
public final class IncomeReversed extends Problem {

    public IncomeReversed() {
        super("The booking is reversed already, or is itself a counter-entry.");
    }
}
