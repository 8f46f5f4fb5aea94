package org.foundationops.membership.mail.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only a mail that was given up is tried again by hand; all others take their course. */
@ProblemType(type = "mail-not-given-up", status = 409, title = "The mail was not given up")
public final class MailNotGivenUp extends Problem {

    public MailNotGivenUp(MailStatus status) {
        super("It is " + status + ". Only mails that were given up can be tried again.");
    }
}
