package org.foundationops.elections.castbox.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** No electorate has this weight. */
@ProblemType(
        type = "weight-unknown",
        status = 422,
        title = "Nobody votes with this weight",
        description = "The manifest lists the weights of the election.")
public final class WeightUnknown extends Problem {

    public WeightUnknown(String detail) {
        super(detail);
    }
}
