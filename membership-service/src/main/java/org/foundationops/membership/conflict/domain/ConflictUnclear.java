package org.foundationops.membership.conflict.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A conflict is with one other person, organisation or subject. */
@ProblemType(type = "conflict-unclear", status = 422, title = "It is not clear what the conflict is about")
public final class ConflictUnclear extends Problem {

    public ConflictUnclear() {
        super(
                "A conflict is with another person, an organisation, or one subject.",
                List.of(new FieldError("/about", "must have one of personId, organisationId and subject")));
    }
}
