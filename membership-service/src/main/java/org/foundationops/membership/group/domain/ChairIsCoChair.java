package org.foundationops.membership.group.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Chair and co-chair are two persons. */
@ProblemType(type = "chair-is-co-chair", status = 422, title = "Chair and co-chair are the same person")
public final class ChairIsCoChair extends Problem {

    public ChairIsCoChair() {
        super(
                "The chair and the co-chair must be two persons.",
                List.of(new FieldError("/coChairId", "must be another person than the chair")));
    }
}
