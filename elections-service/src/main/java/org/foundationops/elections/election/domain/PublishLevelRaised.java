package org.foundationops.elections.election.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Voters know how much will be published at most. */
@ProblemType(
        type = "publish-level-not-lower",
        status = 422,
        title = "The publication level is lowered only",
        description =
                "From the announcement on nothing more is published than was announced: from FULL to AUDITORS to ROUNDS_ONLY.")
public final class PublishLevelRaised extends Problem {

    public PublishLevelRaised(PublishLevel level) {
        super(
                "The publication level is " + level + " and can only be lowered.",
                List.of(new FieldError("/publishLevel", "must be lower than " + level)));
    }
}
