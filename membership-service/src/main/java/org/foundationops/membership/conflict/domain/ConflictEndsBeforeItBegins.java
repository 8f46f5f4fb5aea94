package org.foundationops.membership.conflict.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The last day is not before the first, and what counted until now has counted. */
@ProblemType(
        type = "conflict-ends-before-it-begins",
        status = 422,
        title = "The conflict would end before it begins, or in the past")
public final class ConflictEndsBeforeItBegins extends Problem {

    public ConflictEndsBeforeItBegins() {
        super(
                "The last day must not be before the first day, nor before today.",
                List.of(new FieldError("/until", "must not be before the first day, nor before today")));
    }
}
