package org.foundationops.membership.organisation.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A request names an organisation that is not registered. */
@ProblemType(type = "organisation-unknown", status = 422, title = "No such organisation")
public final class OrganisationUnknown extends Problem {

    public OrganisationUnknown(String pointer, UUID organisationId) {
        super(
                "No organisation has the id " + organisationId + ".",
                List.of(new FieldError(pointer, "is not a registered organisation")));
    }
}
