package org.foundationops.membership.application.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was submitted is not edited or submitted again. */
@ProblemType(type = "application-not-draft", status = 409, title = "The application is not a draft")
public final class ApplicationNotDraft extends Problem {

    public ApplicationNotDraft(Standing standing) {
        super("The application is " + standing + ".");
    }
}
