package org.foundationops.elections.election.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The instant of a transition lies ahead. */
@ProblemType(
        type = "step-too-early",
        status = 409,
        title = "The time of this step has not come",
        description = "An officer may make a transition whose instant has passed, or that has none.")
public final class StepTooEarly extends Problem {

    public StepTooEarly(Step step, Instant instant) {
        super("The step to " + step.to() + " is set for " + instant + " and cannot be made before.");
    }
}
