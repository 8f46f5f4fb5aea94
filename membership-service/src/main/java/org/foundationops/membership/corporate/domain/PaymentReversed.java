package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A payment is reversed once. */
@ProblemType(type = "payment-reversed", status = 409, title = "The payment is reversed")
public final class PaymentReversed extends Problem {

    public PaymentReversed() {
        super("The payment is reversed already.");
    }
}
