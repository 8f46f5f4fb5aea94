package org.foundationops.membership.delegation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A power is given to a group or to an office. */
@ProblemType(type = "delegate-unclear", status = 422, title = "It is not clear to whom the power is given")
public final class DelegateUnclear extends Problem {

    public DelegateUnclear() {
        super(
                "A power is given to a working group, or to the holder of an office of the body.",
                List.of(new FieldError("/to", "must have either groupId or office")));
    }
}
