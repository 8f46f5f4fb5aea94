package org.foundationops.elections.nomination.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Candidates name all their affiliations. */
@ProblemType(
        type = "affiliations-incomplete",
        status = 422,
        title = "Affiliations are missing",
        description =
                "A candidate names every organisation that they belong to. The foundation knows of more of them than are named.")
public final class AffiliationsIncomplete extends Problem {

    public AffiliationsIncomplete(int named, int known) {
        super(
                "You name " + named + " affiliations, and belong to " + known + " organisations.",
                List.of(new FieldError("/affiliations", "must name all of them, at least " + known)));
    }
}
