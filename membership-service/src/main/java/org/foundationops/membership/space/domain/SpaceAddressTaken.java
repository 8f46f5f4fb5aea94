package org.foundationops.membership.space.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** An address is one space. */
@ProblemType(type = "space-address-taken", status = 409, title = "Another space has this address")
public final class SpaceAddressTaken extends Problem {

    public SpaceAddressTaken() {
        super(
                "There is a space at this address.",
                List.of(new FieldError("/address", "is the address of another space")));
    }
}
