package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Money that came is reversed or given back before the invoice is voided. */
@ProblemType(type = "invoice-not-voidable", status = 409, title = "The invoice has payments or is void")
public final class InvoiceNotVoidable extends Problem {

    public InvoiceNotVoidable(InvoiceStatus status) {
        super("The invoice is " + status
                + "; only one of which nothing is paid, or all of it given back, can be voided.");
    }
}
