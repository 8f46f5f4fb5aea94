package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only a submitted nomination waits for the nominee, and only once. */
@ProblemType(type = "consent-not-asked", status = 409, title = "No consent is asked for")
public final class ConsentNotAsked extends Problem {

    public ConsentNotAsked() {
        super("This is not a nomination that waits for consent.");
    }
}
