package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A council manages the members of those groups that name one. */
@ProblemType(type = "council-unclear", status = 422, title = "It is not clear which council decides")
public final class CouncilUnclear extends Problem {

    public CouncilUnclear() {
        super(
                "A group that a council manages names the council, and no other group does.",
                List.of(new FieldError(
                        "/membership/councilId", "must be given for COUNCIL_MANAGED, and for nothing else")));
    }
}
