package org.foundationops.elections.meeting.domain;

import java.time.Instant;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Whoever relies on the notice must not come too late. */
@ProblemType(
        type = "meeting-not-due",
        status = 409,
        title = "The meeting has not come yet",
        description = "A meeting begins at the time of its notice or later.")
public final class MeetingNotDue extends Problem {

    public MeetingNotDue(Instant startsAt) {
        super("The meeting was called for " + startsAt + ".");
    }
}
