package org.foundationops.membership.person.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A merger needs two records. */
@ProblemType(type = "merger-with-itself", status = 422, title = "A person cannot be merged into themself")
public final class MergerWithItself extends Problem {

    public MergerWithItself() {
        super("Both ids are the same.", List.of(new FieldError("/into", "must be another person")));
    }
}
