package org.foundationops.elections.body.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A change must change something. */
@ProblemType(
        type = "size-unchanged",
        status = 409,
        title = "The body has that many seats already",
        description = "Neither the authorised number nor its division into cohorts would change.")
public final class SizeUnchanged extends Problem {

    public SizeUnchanged(Stagger stagger) {
        super("The body has " + stagger.words() + " already.");
    }
}
