package org.foundationops.membership.affirmation.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Who affirms has read the text that is in force. */
@ProblemType(type = "affirmation-text-outdated", status = 422, title = "The text is not the one in force")
public final class AffirmationTextOutdated extends Problem {

    public AffirmationTextOutdated(String inForce) {
        super(
                "The version of the text in force is " + inForce + ".",
                List.of(new FieldError("/textVersion", "must be " + inForce)));
    }
}
