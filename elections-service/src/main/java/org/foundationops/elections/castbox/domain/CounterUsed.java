package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A lower counter than that of the current ballot, or the same with another ballot. */
@ProblemType(
        type = "counter-used",
        status = 409,
        title = "The counter is used",
        description = "A later ballot of the same one-time key needs a higher counter.")
public final class CounterUsed extends Problem {

    public CounterUsed(String detail) {
        super(detail);
    }
}
