package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.conflict.domain.SubjectRef;

/** Of a decision about an organisation, its people and those of its control group would gain. */
@ApplicationScoped
class OrganisationInterest implements InterestedParties {

    @Override
    public String path() {
        return "/v1/organisations/";
    }

    @Override
    public Interests of(UUID organisationId) {
        return new Interests(
                new SubjectRef("organisation", organisationId), Set.of(), Set.of(organisationId), Set.of());
    }
}
