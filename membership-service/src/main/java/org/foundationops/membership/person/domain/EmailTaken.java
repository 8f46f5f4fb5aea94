package org.foundationops.membership.person.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An e-mail address belongs to one person. */
@ProblemType(type = "email-taken", status = 409, title = "Another person has this e-mail address")
public final class EmailTaken extends Problem {

    public EmailTaken() {
        super(
                "A person with this e-mail address is registered already.",
                List.of(new FieldError("/email", "belongs to another person")));
    }
}
