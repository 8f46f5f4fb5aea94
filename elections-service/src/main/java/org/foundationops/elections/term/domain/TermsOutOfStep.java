package org.foundationops.elections.term.domain;

import java.time.Instant;
import java.util.List;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Terms of one cohort end together. */
@ProblemType(
        type = "terms-out-of-step",
        status = 409,
        title = "The terms on offer would not end with their cohort",
        description = "The seats of a cohort are up together: a vacant seat is offered with the rest of its term, a new"
                + " one with that of its cohort, and seats whose terms are over with one common end.")
public final class TermsOutOfStep extends Problem {

    public TermsOutOfStep(Cohort cohort, List<Instant> offered, List<Instant> fixed) {
        super("The " + cohort + " terms on offer end at " + offered + "; "
                + (fixed.isEmpty() ? "they must all end at the same instant." : "they must end at " + fixed + "."));
    }
}
