package org.foundationops.elections.term.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The planned end of a term must follow its start. */
@ProblemType(
        type = "term-ends-before-it-starts",
        status = 422,
        title = "The term would end before it starts",
        description = "The planned end of a term must be later than its start.")
public final class TermEndsBeforeItStarts extends Problem {

    public TermEndsBeforeItStarts(Instant from, Instant plannedEnd) {
        super("A term from " + from + " cannot have its planned end at " + plannedEnd + ".");
    }
}
