package org.foundationops.membership.suspension;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.jspecify.annotations.Nullable;

/** Which suspensions a list shows. */
public class SuspensionFilter {

    @QueryParam("personId")
    @Parameter(description = "Only those of this person.")
    @Nullable
    UUID personId;

    @QueryParam("organisationId")
    @Parameter(description = "Only those of this organisation.")
    @Nullable
    UUID organisationId;

    @QueryParam("at")
    @Parameter(description = "Only those in force at this instant.")
    @Nullable
    Instant at;

    Conditions addTo(Conditions conditions) {
        return conditions
                .and("personId = :personId", "personId", personId)
                .and("organisationId = :organisationId", "organisationId", organisationId)
                .and("period.from <= :at and period.until > :at", "at", at);
    }
}
