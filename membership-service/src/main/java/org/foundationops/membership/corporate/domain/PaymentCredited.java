package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Money that was given back to the member cannot also never have come. */
@ProblemType(type = "payment-credited", status = 409, title = "The money has been given back")
public final class PaymentCredited extends Problem {

    public PaymentCredited(Money credited) {
        super("Of what is paid on this invoice " + credited + " was given back; without the payment it would be more"
                + " than came.");
    }
}
