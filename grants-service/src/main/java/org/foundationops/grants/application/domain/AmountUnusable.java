package org.foundationops.grants.application.domain;

import java.util.List;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Approved is at most what was requested, in the same currency. */
@ProblemType(type = "amount-unusable", status = 422, title = "The amount does not fit the application")
public final class AmountUnusable extends Problem {

    private AmountUnusable(String detail, FieldError error) {
        super(detail, List.of(error));
    }

    static AmountUnusable notPositive(String pointer) {
        return new AmountUnusable("A grant is a positive amount.", new FieldError(pointer, "must be positive"));
    }

    static AmountUnusable otherCurrency(Money requested) {
        return new AmountUnusable(
                "The application asks for " + requested + ".",
                new FieldError("/amount/currency", "must be " + requested.currency()));
    }

    static AmountUnusable aboveRequest(Money requested) {
        return new AmountUnusable(
                "The application asks for " + requested + " and no more.",
                new FieldError("/amount", "must be at most " + requested));
    }
}
