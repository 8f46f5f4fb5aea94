package org.foundationops.elections.count.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The file, or what comes out of it, is larger than a service may take. */
@ProblemType(
        type = "count-too-large",
        status = 413,
        title = "The count is too large for the service",
        description = "The detail names the limit. The command ./foundation count has none.")
public final class CountTooLarge extends Problem {

    public CountTooLarge(String reason) {
        super(ByCommand.after("The file cannot be counted here: " + reason + "."));
    }
}
