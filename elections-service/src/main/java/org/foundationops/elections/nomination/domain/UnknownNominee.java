package org.foundationops.elections.nomination.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The nominee was not learnt of. */
@ProblemType(
        type = "unknown-nominee",
        status = 422,
        title = "The nominee is not known here",
        description = "The nominee must be a registered person. One registered a moment ago arrives within seconds.")
public final class UnknownNominee extends Problem {

    public UnknownNominee(UUID nomineeId) {
        super(
                "No person " + nomineeId + " is known here. A person registered a moment ago arrives within seconds.",
                List.of(new FieldError("/nomineeId", "is not known here")));
    }
}
