package org.foundationops.elections.affiliationcase.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Others or another number must leave. */
@ProblemType(
        type = "wrong-leavers",
        status = 422,
        title = "Others or another number must leave",
        description = "As many of the directors concerned leave as are too many, neither more nor fewer.")
public final class WrongLeavers extends Problem {

    public WrongLeavers(int excess) {
        super(
                "Name " + excess + " of the directors concerned, each once.",
                List.of(new FieldError("/leaverIds", "must name " + excess + " of those concerned")));
    }
}
