package org.foundationops.elections.term.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What has ended cannot end once more. */
@ProblemType(
        type = "term-ended",
        status = 409,
        title = "The term ends by then already",
        description = "The term has ended, or its end is set at that instant or before.")
public final class TermEnded extends Problem {

    public TermEnded(Instant until) {
        super("The term ends at " + until + " already.");
    }
}
