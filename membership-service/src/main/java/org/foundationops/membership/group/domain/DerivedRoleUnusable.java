package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Members are derived from an office, never from membership of a group. */
@ProblemType(type = "derived-role-unusable", status = 422, title = "No membership can be derived from this")
public final class DerivedRoleUnusable extends Problem {

    public DerivedRoleUnusable() {
        super(
                "Name a role of the foundation, in a body or in any; the roles of groups are derived themselves.",
                List.of(new FieldError("/membership/derivedRole", "must be a role that no group gives")));
    }
}
