package org.foundationops.membership.delegation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.jspecify.annotations.Nullable;

/** Which delegations a list shows. */
public class DelegationFilter {

    @QueryParam("bodyId")
    @Parameter(description = "Only those of this body.")
    @Nullable
    UUID bodyId;

    @QueryParam("groupId")
    @Parameter(description = "Only those to this group.")
    @Nullable
    UUID groupId;

    @QueryParam("power")
    @Parameter(description = "Only those of this power.")
    @Nullable
    String power;

    Conditions addTo(Conditions conditions) {
        return conditions
                .and("bodyId = :bodyId", "bodyId", bodyId)
                .and("groupId = :groupId", "groupId", groupId)
                .and("power = :power", "power", power);
    }
}
