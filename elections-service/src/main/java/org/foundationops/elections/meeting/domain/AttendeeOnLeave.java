package org.foundationops.elections.meeting.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The quorum has been lowered for them. */
@ProblemType(
        type = "attendee-on-leave",
        status = 409,
        title = "The person is on leave",
        description =
                "Who was on leave when a meeting began is not counted for its quorum. End the leave before the meeting begins.")
public final class AttendeeOnLeave extends Problem {

    public AttendeeOnLeave() {
        super("The person is on leave and does not count in this meeting.");
    }
}
