package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A name stands for one group, until that one is archived. */
@ProblemType(type = "group-name-taken", status = 409, title = "Another group has this name")
public final class GroupNameTaken extends Problem {

    public GroupNameTaken(String name) {
        super(
                "There is a group called " + name + ".",
                List.of(new FieldError("/name", "is the name of another group")));
    }
}
