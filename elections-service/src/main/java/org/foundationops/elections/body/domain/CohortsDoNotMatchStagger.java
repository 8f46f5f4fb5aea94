package org.foundationops.elections.body.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The first seats are divided in another way than the body was set up with. */
@ProblemType(
        type = "cohorts-do-not-match-stagger",
        status = 422,
        title = "The cohorts are not as large as they must be",
        description = "A body has as many seats up in odd and in even board years as the rule or its plan says. For"
                + " another division set the body up with a plan.")
public final class CohortsDoNotMatchStagger extends Problem {

    public CohortsDoNotMatchStagger(Stagger given, Stagger needed) {
        super(
                "The import has " + given.words() + "; the body has " + needed.words() + ".",
                List.of(new FieldError("/seats", "must have " + entries(needed))));
    }

    private static String entries(Stagger needed) {
        return needed.release() == 0
                ? needed.odd() + " ODD and " + needed.even() + " EVEN entries"
                : needed.release() + " RELEASE entries";
    }
}
