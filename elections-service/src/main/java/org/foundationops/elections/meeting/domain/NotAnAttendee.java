package org.foundationops.elections.meeting.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Guests are not counted. */
@ProblemType(
        type = "not-an-attendee",
        status = 422,
        title = "The person does not sit in the meeting",
        description = "Attendance is kept of those who were in office when the meeting began.")
public final class NotAnAttendee extends Problem {

    public NotAnAttendee() {
        super("The person was not in office when the meeting began.");
    }
}
