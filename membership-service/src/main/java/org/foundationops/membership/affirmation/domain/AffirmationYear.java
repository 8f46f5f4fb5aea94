package org.foundationops.membership.affirmation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody affirms for a year that is over or far away. */
@ProblemType(type = "affirmation-year", status = 422, title = "Nothing is affirmed for that year")
public final class AffirmationYear extends Problem {

    public AffirmationYear(int thisYear) {
        super(
                "An affirmation is for " + thisYear + " or " + (thisYear + 1) + ".",
                List.of(new FieldError("/year", "must be " + thisYear + " or " + (thisYear + 1))));
    }
}
