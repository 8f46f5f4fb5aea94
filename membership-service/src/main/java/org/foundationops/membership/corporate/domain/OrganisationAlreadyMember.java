package org.foundationops.membership.corporate.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One membership not ended per organisation. */
@ProblemType(type = "organisation-already-member", status = 409, title = "The organisation has a membership")
public final class OrganisationAlreadyMember extends Problem {

    public OrganisationAlreadyMember(UUID organisationId) {
        super("The organisation " + organisationId + " has a membership that has not ended, or applied for one.");
    }
}
