package org.foundationops.grants.delegation.domain;

import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What goes beyond the limit of the period is for the body itself, or waits for the next period. */
@ProblemType(type = "period-limit-reached", status = 409, title = "The delegation is used up for this period")
public final class PeriodLimitReached extends Problem {

    private PeriodLimitReached(String detail) {
        super(detail + " The body itself has to decide, or the next period has to begin.");
    }

    static PeriodLimitReached ofDecisions(int decisions) {
        return new PeriodLimitReached("All " + decisions + " decisions of this period are made.");
    }

    static PeriodLimitReached ofMoney(Money amount, Money left) {
        return new PeriodLimitReached("The decision is about " + amount + ", " + left + " is left in this period.");
    }
}
