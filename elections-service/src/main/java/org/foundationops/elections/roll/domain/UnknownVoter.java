package org.foundationops.elections.roll.domain;

import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The voter was not learnt of. */
@ProblemType(
        type = "unknown-voter",
        status = 422,
        title = "The person is not known here",
        description =
                "Who is added to a roll must be a registered person. One registered a moment ago arrives within seconds.")
public final class UnknownVoter extends Problem {

    public UnknownVoter(UUID personId) {
        super("No person " + personId + " is known here.", List.of(new FieldError("/personId", "is not known here")));
    }
}
