package org.foundationops.elections.nomination.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The matter is with the body. */
@ProblemType(
        type = "ruling-appealed",
        status = 409,
        title = "The nominee has appealed against the ruling",
        description = "From the appeal on the body decides, and its decision is final.")
public final class RulingAppealed extends Problem {

    public RulingAppealed() {
        super("The nominee has appealed against the ruling; officers cannot rule again.");
    }
}
