package org.foundationops.membership.income.domain;

import java.time.LocalDate;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A payment is recorded after the money came. */
@ProblemType(type = "payment-in-the-future", status = 422, title = "The payment lies in the future")
public final class PaymentInTheFuture extends Problem {

    /** {@code pointer} is where the request says the day. */
    public PaymentInTheFuture(LocalDate day, String pointer) {
        super(
                "The payment is dated " + day + ", which has not come yet.",
                List.of(new FieldError(pointer, "must not be in the future")));
    }
}
