package org.foundationops.membership.group.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A request names a group that is not there. */
@ProblemType(type = "group-unknown", status = 422, title = "No such group")
public final class GroupUnknown extends Problem {

    public GroupUnknown(String pointer, UUID groupId) {
        super("No group has the id " + groupId + ".", List.of(new FieldError(pointer, "is not a group")));
    }
}
