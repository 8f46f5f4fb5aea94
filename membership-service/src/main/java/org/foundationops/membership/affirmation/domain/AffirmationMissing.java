package org.foundationops.membership.affirmation.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Policy {@code affirmation}: who decides by a delegation has affirmed first. */
@ProblemType(type = "affirmation-missing", status = 409, title = "You have not affirmed this year")
public final class AffirmationMissing extends Problem {

    public AffirmationMissing(int year, String textVersion) {
        super("Affirm the text " + textVersion + " for " + year + " before you decide by a delegation.");
    }
}
