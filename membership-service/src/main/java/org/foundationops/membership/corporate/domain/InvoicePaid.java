package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nothing is owed any more. */
@ProblemType(type = "invoice-paid", status = 409, title = "The invoice is paid")
public final class InvoicePaid extends Problem {

    public InvoicePaid() {
        super("The invoice is paid in full.");
    }
}
