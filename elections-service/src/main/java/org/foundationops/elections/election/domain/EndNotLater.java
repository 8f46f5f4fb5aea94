package org.foundationops.elections.election.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Voting is made longer, never shorter. */
@ProblemType(
        type = "end-not-later",
        status = 422,
        title = "The end of voting moves later only",
        description = "Nobody who counted on the announced end may lose their vote by a change of it.")
public final class EndNotLater extends Problem {

    public EndNotLater(Instant end) {
        super(
                "Voting ends at " + end + ", and its end can only be moved to a later instant.",
                List.of(new FieldError("/votingCloses", "must be later than " + end)));
    }
}
