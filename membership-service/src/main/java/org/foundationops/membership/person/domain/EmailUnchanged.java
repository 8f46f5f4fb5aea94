package org.foundationops.membership.person.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who asks for a change of address names another one. */
@ProblemType(type = "email-unchanged", status = 422, title = "This is your e-mail address already")
public final class EmailUnchanged extends Problem {

    public EmailUnchanged() {
        super("The new address is the one that you have.", List.of(new FieldError("/email", "is yours already")));
    }
}
