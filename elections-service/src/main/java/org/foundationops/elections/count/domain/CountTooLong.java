package org.foundationops.elections.count.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The count has used up its processor time. */
@ProblemType(
        type = "count-too-long",
        status = 422,
        title = "The count takes too long for the service",
        description = "The detail names the limit. The command ./foundation count has none.")
public final class CountTooLong extends Problem {

    public CountTooLong(String reason) {
        super(ByCommand.after("The file cannot be counted here: " + reason + "."));
    }
}
