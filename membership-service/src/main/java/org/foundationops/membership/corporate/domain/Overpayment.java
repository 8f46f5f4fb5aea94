package org.foundationops.membership.corporate.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** No more is booked on an invoice than is owed. */
@ProblemType(type = "overpayment", status = 422, title = "The payment exceeds what is owed")
public final class Overpayment extends Problem {

    public Overpayment(Money amount, Money open) {
        super(
                "The payment is of " + amount + ", " + open + " is owed.",
                List.of(new FieldError("/amount", "must be at most " + open)));
    }
}
