package org.foundationops.membership.corporate;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.membership.corporate.domain.RenewalStatus;
import org.jspecify.annotations.Nullable;

/** Which renewals a list shows. */
public class RenewalFilter {

    @QueryParam("corporateMembershipId")
    @Parameter(description = "Only those of this membership.")
    @Nullable
    UUID corporateMembershipId;

    @QueryParam("status")
    @Parameter(description = "Only those that have this status.")
    @Nullable
    RenewalStatus status;

    /** Conditions on the renewal {@code r}. */
    Conditions addTo(Conditions conditions) {
        return conditions
                .and("r.corporateMembershipId = :membership", "membership", corporateMembershipId)
                .and("r.status = :status", "status", status);
    }
}
