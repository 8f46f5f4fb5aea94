package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A working group needs a board liaison at all times; another takes the place of the one before. */
@ProblemType(type = "liaison-compulsory", status = 422, title = "A working group has a board liaison")
public final class LiaisonCompulsory extends Problem {

    public LiaisonCompulsory() {
        super(
                "A working group needs a board liaison; name another one instead.",
                List.of(new FieldError("/liaisonId", "is compulsory for a working group")));
    }
}
