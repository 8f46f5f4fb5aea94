package org.foundationops.elections.motion.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Authority ends with the term, also in the middle of a vote. */
@ProblemType(
        type = "seat-given-up",
        status = 403,
        title = "You are not in office any more",
        description = "Who was in office when a motion was opened votes while they are in office.")
public final class SeatGivenUp extends Problem {

    public SeatGivenUp() {
        super("Your term has ended since the motion was opened.");
    }
}
