package org.foundationops.membership.corporate.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A credit note gives something back. */
@ProblemType(type = "credit-not-positive", status = 422, title = "The credit is not a positive amount")
public final class CreditNotPositive extends Problem {

    public CreditNotPositive(Money amount) {
        super("A credit of " + amount + " cannot be given.", List.of(new FieldError("/amount", "must be positive")));
    }
}
