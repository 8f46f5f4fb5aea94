package org.foundationops.membership.suspension.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A suspension is of one person or of one organisation. */
@ProblemType(type = "suspended-subject-unclear", status = 422, title = "It is not clear who is suspended")
public final class SuspendedSubjectUnclear extends Problem {

    public SuspendedSubjectUnclear() {
        super(
                "A suspension names either a person or an organisation.",
                List.of(new FieldError("/personId", "must stand alone, or organisationId instead of it")));
    }
}
