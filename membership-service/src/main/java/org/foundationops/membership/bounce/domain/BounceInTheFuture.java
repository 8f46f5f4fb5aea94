package org.foundationops.membership.bounce.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A mail has come back, or it has not. */
@ProblemType(type = "bounce-in-the-future", status = 422, title = "The mail has not come back yet")
public final class BounceInTheFuture extends Problem {

    public BounceInTheFuture() {
        super("The mail came back later than now.", List.of(new FieldError("/bouncedAt", "must not be in the future")));
    }
}
