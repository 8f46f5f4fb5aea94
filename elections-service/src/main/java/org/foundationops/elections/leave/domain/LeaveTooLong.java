package org.foundationops.elections.leave.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** BL 4.6.3: at most six months. */
@ProblemType(
        type = "leave-too-long",
        status = 422,
        title = "The leave is too long",
        description = "A leave lasts at most as many months as the policy leave-of-absence says (BL 4.6.3)."
                + " Leaves that follow each other at once count together.")
public final class LeaveTooLong extends Problem {

    public LeaveTooLong(Instant latest) {
        super("The leave can last until " + latest + ".");
    }
}
