package org.foundationops.elections.meeting.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** A motion is for a meeting of its own body. */
@ProblemType(
        type = "unknown-meeting",
        status = 422,
        title = "The body has no such meeting",
        description = "A motion can be put on the agenda of a meeting of its own body only.")
public final class UnknownMeeting extends Problem {

    public UnknownMeeting() {
        super("The body has no such meeting.", List.of(new FieldError("/meetingId", "is no meeting of the body")));
    }
}
