package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nobody votes in a meeting that they are not in. */
@ProblemType(
        type = "not-present",
        status = 403,
        title = "You are not present in the meeting",
        description = "In a meeting those vote who are present at that moment.")
public final class NotPresent extends Problem {

    public NotPresent() {
        super("The attendance of the meeting does not show you as present.");
    }
}
