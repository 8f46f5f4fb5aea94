package org.foundationops.membership.corporate.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The amount due is at least the tier's price in the list in force on the day of approval. */
@ProblemType(type = "invoice-below-price", status = 422, title = "The invoice is below the price of the tier")
public final class InvoiceBelowPrice extends Problem {

    public InvoiceBelowPrice(Money amount, String tier, Money price) {
        super(
                "The price of " + tier + " on the day of approval is " + price + ", the invoice is of " + amount + ".",
                List.of(new FieldError("/amount", "must be at least " + price)));
    }
}
