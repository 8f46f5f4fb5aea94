package org.foundationops.elections.nomination.domain;

import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One nomination a person. */
@ProblemType(
        type = "already-nominated",
        status = 409,
        title = "The person is nominated already",
        description = "A person is nominated once in an election, by whomever first.")
public final class AlreadyNominated extends Problem {

    public AlreadyNominated(UUID nomineeId) {
        super("Person " + nomineeId + " is nominated in this election already.");
    }
}
