package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Chair and co-chair hold active seats. */
@ProblemType(type = "officer-not-member", status = 422, title = "The person is not a member of the group")
public final class OfficerNotMember extends Problem {

    public OfficerNotMember(String pointer) {
        super(
                "The chair and the co-chair must be members of the group now.",
                List.of(new FieldError(pointer, "is not a member of the group")));
    }
}
