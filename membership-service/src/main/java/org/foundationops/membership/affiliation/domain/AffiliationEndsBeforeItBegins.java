package org.foundationops.membership.affiliation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The last day is not before the first. */
@ProblemType(
        type = "affiliation-ends-before-it-begins",
        status = 422,
        title = "The affiliation would end before it begins")
public final class AffiliationEndsBeforeItBegins extends Problem {

    public AffiliationEndsBeforeItBegins() {
        super(
                "The last day must not be before the first.",
                List.of(new FieldError("/until", "must not be before the first day")));
    }
}
