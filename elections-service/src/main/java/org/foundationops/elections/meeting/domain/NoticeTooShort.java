package org.foundationops.elections.meeting.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** 48 hours if sent electronically, by default. */
@ProblemType(
        type = "notice-too-short",
        status = 422,
        title = "The notice is too short",
        description =
                "A meeting is called as long before it begins as the policy meeting-notice says, 48 hours by default.")
public final class NoticeTooShort extends Problem {

    public NoticeTooShort(Instant earliest) {
        super("A meeting that is called now can begin at " + earliest + " at the earliest.");
    }
}
