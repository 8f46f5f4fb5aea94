package org.foundationops.membership.space.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Only who administers a space can stop. */
@ProblemType(type = "not-an-administrator", status = 409, title = "The person does not administer the space")
public final class NotAnAdministrator extends Problem {

    public NotAnAdministrator() {
        super("The person is not one of the administrators.");
    }
}
