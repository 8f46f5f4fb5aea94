package org.foundationops.membership.group;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.membership.group.domain.GroupKind;
import org.foundationops.membership.group.domain.GroupStanding;
import org.jspecify.annotations.Nullable;

/** Which groups a list shows. */
public class GroupFilter {

    @QueryParam("kind")
    @Parameter(description = "Only groups of this kind.")
    @Nullable
    GroupKind kind;

    @QueryParam("standing")
    @Parameter(description = "Only those with which this was done last; ACTIVE ones may be at risk.")
    @Nullable
    GroupStanding standing;

    static GroupFilter active() {
        GroupFilter filter = new GroupFilter();
        filter.standing = GroupStanding.ACTIVE;
        return filter;
    }

    /** Conditions on the group; adds their parameters. */
    String conditions(Parameters parameters) {
        String conditions = "";
        if (kind != null) {
            parameters.and("kind", kind);
            conditions += " and kind = :kind";
        }
        if (standing != null) {
            parameters.and("standing", standing);
            conditions += " and standing = :standing";
        }
        return conditions;
    }
}
