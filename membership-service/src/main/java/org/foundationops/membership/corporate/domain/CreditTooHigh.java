package org.foundationops.membership.corporate.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** No more is given back than was paid, and of a membership that goes on no more than was paid above its price. */
@ProblemType(type = "credit-too-high", status = 422, title = "So much cannot be given back")
public final class CreditTooHigh extends Problem {

    public CreditTooHigh(Money amount, Money most) {
        super(
                amount + " cannot be given back: at most " + most + " can, of what was paid.",
                List.of(new FieldError("/amount", "must be at most " + most)));
    }
}
