package org.foundationops.membership.suspension.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What somebody did while they had the right stays done. */
@ProblemType(type = "suspension-in-the-past", status = 422, title = "The suspension would begin in the past")
public final class SuspensionInThePast extends Problem {

    public SuspensionInThePast() {
        super(
                "A suspension begins now, which is when from is absent, or on a later day.",
                List.of(new FieldError("/from", "must be a day that has not begun")));
    }
}
