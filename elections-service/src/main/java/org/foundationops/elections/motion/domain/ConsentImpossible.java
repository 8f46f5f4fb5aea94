package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** With a conflict nobody can consent for all (BL 5.9). */
@ProblemType(
        type = "consent-impossible",
        status = 409,
        title = "Unanimous consent is not possible",
        description = "Somebody in office has a conflict of interest and cannot consent. Put the motion to a meeting.")
public final class ConsentImpossible extends Problem {

    public ConsentImpossible(int conflicted) {
        super(conflicted + " in office cannot vote because of a conflict of interest. Use the mode MEETING.");
    }
}
