package org.foundationops.membership.group.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A board decides on its groups, and a council on the members of the groups that it manages. */
@ProblemType(type = "not-the-deciding-body", status = 422, title = "Another body decides this")
public final class NotTheDecidingBody extends Problem {

    public NotTheDecidingBody(UUID bodyId) {
        super(
                "Body " + bodyId + " decides this.",
                List.of(new FieldError("/bodyId", "must be the body that decides this")));
    }
}
