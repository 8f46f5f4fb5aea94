package org.foundationops.elections.nomination.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Candidates acknowledge the code of conduct. */
@ProblemType(
        type = "conduct-not-acknowledged",
        status = 422,
        title = "The code of conduct is not acknowledged",
        description = "A candidate acknowledges the code of conduct.")
public final class ConductNotAcknowledged extends Problem {

    public ConductNotAcknowledged() {
        super(
                "A candidacy needs conductAcknowledged to be true.",
                List.of(new FieldError("/conductAcknowledged", "must be true")));
    }
}
