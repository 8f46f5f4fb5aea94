package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only what was sent, and is not void, is paid. */
@ProblemType(type = "invoice-not-payable", status = 409, title = "The invoice is not one to be paid")
public final class InvoiceNotPayable extends Problem {

    public InvoiceNotPayable(InvoiceStatus status) {
        super("The invoice is " + status + ".");
    }
}
