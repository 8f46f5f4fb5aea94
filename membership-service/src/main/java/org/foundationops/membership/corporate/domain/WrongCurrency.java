package org.foundationops.membership.corporate.domain;

import java.util.Currency;
import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Dues are billed and paid in the currency of the price list. */
@ProblemType(type = "wrong-currency", status = 422, title = "The amount is in another currency")
public final class WrongCurrency extends Problem {

    public WrongCurrency(Money amount, Currency expected) {
        super(
                "The amount is in " + amount.currency() + ", the dues are in " + expected + ".",
                List.of(new FieldError("/amount/currency", "must be " + expected)));
    }
}
