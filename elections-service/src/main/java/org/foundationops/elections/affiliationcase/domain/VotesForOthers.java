package org.foundationops.elections.affiliationcase.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Votes are for directors who are not concerned. */
@ProblemType(
        type = "votes-for-others",
        status = 422,
        title = "Votes are for directors who are not concerned",
        description = "The body votes on which of the directors concerned leaves.")
public final class VotesForOthers extends Problem {

    public VotesForOthers() {
        super(
                "Name each of the directors concerned once, and nobody else.",
                List.of(new FieldError("/votes", "must name each of those concerned once")));
    }
}
