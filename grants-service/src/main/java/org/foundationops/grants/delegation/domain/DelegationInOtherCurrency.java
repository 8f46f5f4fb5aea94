package org.foundationops.grants.delegation.domain;

import java.util.Currency;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A limit holds for amounts of its own currency. */
@ProblemType(type = "delegation-in-other-currency", status = 409, title = "The delegation is in another currency")
public final class DelegationInOtherCurrency extends Problem {

    public DelegationInOtherCurrency(Currency currency) {
        super("The delegation is limited in " + currency + "; the body itself decides about other money.");
    }
}
