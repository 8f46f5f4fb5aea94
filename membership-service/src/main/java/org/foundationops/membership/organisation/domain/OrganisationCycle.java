package org.foundationops.membership.organisation.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** No organisation owns itself, over however many steps. */
@ProblemType(type = "organisation-cycle", status = 422, title = "The organisation would own itself")
public final class OrganisationCycle extends Problem {

    public OrganisationCycle(UUID organisationId) {
        super(
                "The parent is " + organisationId + " itself or stands below it.",
                List.of(new FieldError("/parentId", "must not stand below the organisation")));
    }
}
