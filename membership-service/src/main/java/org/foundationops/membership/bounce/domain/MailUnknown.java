package org.foundationops.membership.bounce.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A report names a mail that this service has not made. */
@ProblemType(type = "mail-unknown", status = 422, title = "No such mail")
public final class MailUnknown extends Problem {

    public MailUnknown(UUID mailId) {
        super("No mail has the id " + mailId + ".", List.of(new FieldError("/mailId", "is not a mail of ours")));
    }
}
