package org.foundationops.elections.bootstrap.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The president must be a director. */
@ProblemType(
        type = "president-is-no-director",
        status = 422,
        title = "The president must be a director",
        description =
                "The office of president is given to a holder of a seat of the same board, and ends with the term.")
public final class PresidentIsNoDirector extends Problem {

    public PresidentIsNoDirector(String pointer) {
        super(
                "The president must hold a seat of the board when the office begins.",
                List.of(new FieldError(pointer, "holds no seat of this body at that time")));
    }
}
