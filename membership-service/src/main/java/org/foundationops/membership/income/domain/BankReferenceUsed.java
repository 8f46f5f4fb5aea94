package org.foundationops.membership.income.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One line of the bank statement is one payment. */
@ProblemType(type = "bank-reference-used", status = 409, title = "A payment with this bank reference is booked")
public final class BankReferenceUsed extends Problem {

    public BankReferenceUsed(String bankReference) {
        super(
                "The bank reference " + bankReference + " belongs to a payment that is booked already.",
                List.of(new FieldError("/bankReference", "belongs to another payment")));
    }
}
