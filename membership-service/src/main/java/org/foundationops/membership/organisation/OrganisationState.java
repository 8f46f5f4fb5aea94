package org.foundationops.membership.organisation;

import java.util.UUID;
import org.foundationops.membership.organisation.domain.Organisation;
import org.foundationops.membership.organisation.domain.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/** An organisation as all services know it. */
record OrganisationState(
        UUID id,
        long version,
        String legalName,
        String displayName,
        String country,
        @Nullable UUID parentId,
        @Nullable String website) {

    static OrganisationState of(Organisation organisation) {
        OrganisationDetails details = organisation.details();
        return new OrganisationState(
                organisation.id(),
                organisation.version(),
                details.legalName(),
                details.displayName(),
                details.country(),
                details.parentId(),
                details.website());
    }
}
