package org.foundationops.membership.delegation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A delegation has a time in which it can be used. */
@ProblemType(
        type = "delegation-ends-before-it-begins",
        status = 422,
        title = "The delegation would end before it begins",
        description = "It begins on its first day, and not before the decision that grants it is recorded.")
public final class DelegationEndsBeforeItBegins extends Problem {

    public DelegationEndsBeforeItBegins() {
        super(
                "The last day must come after the beginning, which is not before the recording of the decision.",
                List.of(new FieldError("/until", "must come after the beginning")));
    }
}
