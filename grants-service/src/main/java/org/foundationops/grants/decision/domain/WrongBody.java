package org.foundationops.grants.decision.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Another body decided than the one that owns the budget. */
@ProblemType(
        type = "wrong-body",
        status = 422,
        title = "Another body decides about this money",
        description = "Name the body that owns the budget; only its decisions count.")
public final class WrongBody extends Problem {

    public WrongBody(UUID owner) {
        super(
                "The budget belongs to the body " + owner + ".",
                List.of(new FieldError("/decision/bodyId", "must be " + owner)));
    }
}
