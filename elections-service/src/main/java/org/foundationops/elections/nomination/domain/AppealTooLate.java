package org.foundationops.elections.nomination.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The time to appeal is over. */
@ProblemType(
        type = "appeal-too-late",
        status = 409,
        title = "The time to appeal is over",
        description =
                "A nominee appeals within the days that the policy eligibility-appeal gives, counted from the ruling.")
public final class AppealTooLate extends Problem {

    public AppealTooLate(Instant until) {
        super("An appeal against this ruling was possible until " + until + ".");
    }
}
