package org.foundationops.membership.group;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
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

    /** Conditions on the group. */
    Conditions addTo(Conditions conditions) {
        return conditions.and("kind = :kind", "kind", kind).and("standing = :standing", "standing", standing);
    }
}
