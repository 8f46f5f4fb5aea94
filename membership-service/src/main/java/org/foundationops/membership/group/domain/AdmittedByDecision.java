package org.foundationops.membership.group.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** In a group of this kind its board or its council admits. */
@ProblemType(type = "admitted-by-decision", status = 409, title = "A decision admits to this group")
public final class AdmittedByDecision extends Problem {

    public AdmittedByDecision() {
        super("The body that manages the group decides on who joins it.");
    }
}
