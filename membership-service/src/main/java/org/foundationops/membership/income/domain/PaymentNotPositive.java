package org.foundationops.membership.income.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A wrong booking is reversed by a counter-entry, not by a negative payment. */
@ProblemType(type = "payment-not-positive", status = 422, title = "The payment is not a positive amount")
public final class PaymentNotPositive extends Problem {

    public PaymentNotPositive(Money amount) {
        super("A payment of " + amount + " cannot be booked.", List.of(new FieldError("/amount", "must be positive")));
    }
}
