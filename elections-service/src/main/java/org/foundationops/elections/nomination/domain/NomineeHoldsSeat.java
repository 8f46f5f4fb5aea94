package org.foundationops.elections.nomination.domain;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A sitting director whose term goes on cannot stand. */
@ProblemType(
        type = "nominee-holds-seat",
        status = 409,
        title = "The nominee holds another seat of the body",
        description =
                "A person holds at most one seat of a body: whose term goes on when the new terms start cannot be elected.")
public final class NomineeHoldsSeat extends Problem {

    public NomineeHoldsSeat(UUID personId, Instant plannedEnd) {
        super("Person " + personId + " holds a seat of this body until " + plannedEnd
                + ", beyond the start of the new terms.");
    }
}
