package org.foundationops.elections.meeting.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What was opened in a meeting is decided in it. */
@ProblemType(
        type = "motions-open",
        status = 409,
        title = "A motion is still open",
        description = "Before a meeting ends, the votes that were opened in it are closed, or the motions withdrawn.")
public final class MotionsOpen extends Problem {

    public MotionsOpen(long open) {
        super(open + " motions of the meeting are still open.");
    }
}
