package org.foundationops.membership.corporate.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A first term, and each renewal, is billed once. */
@ProblemType(type = "dues-billed", status = 409, title = "These dues are billed already")
public final class DuesBilled extends Problem {

    public DuesBilled() {
        super("There is an invoice for these dues; change it while it is a draft, or void it.");
    }
}
