package org.foundationops.membership.bounce.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What has not left cannot come back. */
@ProblemType(type = "mail-not-sent", status = 409, title = "The mail was not sent")
public final class MailNotSent extends Problem {

    public MailNotSent() {
        super("The mail has not been handed to a mail server, so it cannot have come back.");
    }
}
