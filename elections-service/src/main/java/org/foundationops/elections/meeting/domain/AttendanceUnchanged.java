package org.foundationops.elections.meeting.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Coming and going alternate. */
@ProblemType(
        type = "attendance-unchanged",
        status = 409,
        title = "The attendance is so already",
        description = "Who is present arrives no second time, and who is not present does not leave.")
public final class AttendanceUnchanged extends Problem {

    public AttendanceUnchanged(String detail) {
        super(detail);
    }
}
