package org.foundationops.membership.corporate.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A payment is recorded after the money came. */
@ProblemType(type = "payment-in-the-future", status = 422, title = "The payment lies in the future")
public final class PaymentInTheFuture extends Problem {

    public PaymentInTheFuture(LocalDate paidOn) {
        super(
                "The payment is dated " + paidOn + ", which has not come yet.",
                List.of(new FieldError("/paidOn", "must not be in the future")));
    }
}
