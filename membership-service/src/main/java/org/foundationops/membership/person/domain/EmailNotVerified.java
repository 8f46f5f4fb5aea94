package org.foundationops.membership.person.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only an e-mail address that the provider has verified says who somebody is. */
@ProblemType(type = "email-not-verified", status = 403, title = "The token shows no verified e-mail address")
public final class EmailNotVerified extends Problem {

    public EmailNotVerified() {
        super("Verify your e-mail address with your sign-in provider, sign in again and repeat the request.");
    }
}
