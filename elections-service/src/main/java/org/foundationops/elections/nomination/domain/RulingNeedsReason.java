package org.foundationops.elections.nomination.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody is ruled ineligible without a reason. */
@ProblemType(
        type = "ruling-needs-reason",
        status = 422,
        title = "A ruling against a nominee needs a reason",
        description = "Who is ruled ineligible is told why.")
public final class RulingNeedsReason extends Problem {

    public RulingNeedsReason() {
        super(
                "Say why the nominee is not eligible.",
                List.of(new FieldError("/reason", "is needed when eligible is false")));
    }
}
