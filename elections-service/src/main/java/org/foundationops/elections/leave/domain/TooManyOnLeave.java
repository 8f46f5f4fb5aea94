package org.foundationops.elections.leave.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** BL 4.6.3: at most two at a time. */
@ProblemType(
        type = "too-many-on-leave",
        status = 409,
        title = "Too many would be on leave at a time",
        description =
                "At most as many of a body are on leave at a time as the policy leave-of-absence says (BL 4.6.3).")
public final class TooManyOnLeave extends Problem {

    public TooManyOnLeave(int most) {
        super("At some time during this leave " + most + " others are away, and no more may be.");
    }
}
