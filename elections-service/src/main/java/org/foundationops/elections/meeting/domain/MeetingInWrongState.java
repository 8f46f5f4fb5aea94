package org.foundationops.elections.meeting.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** One step after the other. */
@ProblemType(
        type = "meeting-in-wrong-state",
        status = 409,
        title = "The meeting is not in the state for this",
        description =
                "A meeting is changed, cancelled or begun while it is called; people come and go, and it ends, while it is under way.")
public final class MeetingInWrongState extends Problem {

    public MeetingInWrongState(MeetingStatus status) {
        super("The meeting is " + status + ".");
    }
}
