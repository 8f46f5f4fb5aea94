package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was sent is not changed any more; it is voided, and another one sent. */
@ProblemType(type = "invoice-not-draft", status = 409, title = "The invoice is sent")
public final class InvoiceNotDraft extends Problem {

    public InvoiceNotDraft(InvoiceStatus status) {
        super("The invoice is " + status + "; only a draft can be changed and sent.");
    }
}
